/**
 * The snippets of the README, so that the build compiles them. A test in {@code impl} compares
 * both.
 */
package io.github.sambahooks.readme;
