package io.github.sambahooks.spi;

import java.util.Locale;

/**
 * A configuration key. An add-on declares its keys as an enum that implements this interface, all
 * of them below {@code sambahooks.}.
 */
public interface ConfigurationKey {

  /**
   * Returns the name of the MicroProfile Config property, such as {@code sambahooks.path}.
   *
   * @return never null
   */
  String key();

  /**
   * Returns the value that applies if the key is not set.
   *
   * @return null if there is none
   */
  String defaultValue();

  /**
   * Returns what the key decides, in a few words.
   *
   * @return never null
   */
  String meaning();

  /**
   * Returns the environment variable that MicroProfile Config reads the key from.
   *
   * @return never null
   */
  default String environmentName() {
    return key().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the key as messages name it: with its environment variable.
   *
   * @return never null
   */
  default String label() {
    return key() + " (environment variable " + environmentName() + ")";
  }
}
