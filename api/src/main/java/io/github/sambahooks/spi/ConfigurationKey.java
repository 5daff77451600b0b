package io.github.sambahooks.spi;

import java.util.Locale;

/**
 * A configuration key. An add-on declares its keys as an enum that implements this interface. Every
 * key starts with {@code sambahooks.}.
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
   * @return null if there is no default
   */
  String defaultValue();

  /**
   * Returns a short description of the key.
   *
   * @return never null
   */
  String meaning();

  /**
   * Returns the environment variable from which MicroProfile Config reads the key.
   *
   * @return never null
   */
  default String environmentName() {
    return key().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the key with its environment variable, as messages show it.
   *
   * @return never null
   */
  default String label() {
    return key() + " (environment variable " + environmentName() + ")";
  }
}
