/** What the README prints, so that the build compiles it; a test in {@code impl} compares both. */
package io.github.sambahooks.readme;
