/** Tests that a user of the library writes for their observers. */
package io.github.sambahooks.testing.user;
