/**
 * The snippets of the README and the guide, so that the build compiles them. A test in {@code impl}
 * compares both.
 */
package io.github.sambahooks.readme;
