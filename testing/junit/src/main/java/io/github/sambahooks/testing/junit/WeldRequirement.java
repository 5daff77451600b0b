package io.github.sambahooks.testing.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails if weld-junit5 is missing. Java ignores annotations whose classes it does not find, so the
 * tests would otherwise run without a container.
 */
final class WeldRequirement implements BeforeAllCallback {

  private static final String ANNOTATION = "org.jboss.weld.junit5.auto.EnableAutoWeld";

  @Override
  public void beforeAll(ExtensionContext context) {
    try {
      Class.forName(ANNOTATION, false, WeldRequirement.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new ExtensionConfigurationException(
          "@SambaHooksTest needs a CDI container, and weld-junit5 is not on the class path: add"
              + " org.jboss.weld:weld-junit5 with scope test, 4.0 for JUnit 5, or 5.0.2 or later for"
              + " JUnit 6",
          e);
    }
  }
}
