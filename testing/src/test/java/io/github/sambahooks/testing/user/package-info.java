/** What a user of the library writes to test his observers. */
package io.github.sambahooks.testing.user;
