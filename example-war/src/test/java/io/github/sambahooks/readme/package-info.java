/**
 * The snippets of the guide that need Jakarta REST, so that the build compiles them. A test in
 * {@code impl} compares both.
 */
package io.github.sambahooks.readme;
