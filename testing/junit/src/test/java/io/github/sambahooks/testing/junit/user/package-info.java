/** Tests that a user of the library writes for their observers, with JUnit 5 and with JUnit 6. */
package io.github.sambahooks.testing.junit.user;
