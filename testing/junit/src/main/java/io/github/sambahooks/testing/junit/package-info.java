/**
 * One annotation for JUnit tests of observers in a CDI container: {@link
 * io.github.sambahooks.testing.junit.SambaHooksTest}. Add the jar with scope {@code test}, and next
 * to it {@code org.jboss.weld:weld-junit5} and {@code org.eclipse.parsson:parsson}.
 */
package io.github.sambahooks.testing.junit;
