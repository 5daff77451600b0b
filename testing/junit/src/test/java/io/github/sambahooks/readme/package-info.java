/**
 * The snippets of the guide that need {@code @SambaHooksTest}, so that the build compiles and runs
 * them. A test in {@code impl} compares both.
 */
package io.github.sambahooks.readme;
