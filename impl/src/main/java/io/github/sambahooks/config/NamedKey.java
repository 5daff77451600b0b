package io.github.sambahooks.config;

import io.github.sambahooks.spi.ConfigurationKey;

/**
 * A key that the application names, in an expression such as <code>${rooms.lobby}</code>.
 *
 * @param key the name of the property
 */
public record NamedKey(String key) implements ConfigurationKey {

  @Override
  public String defaultValue() {
    return null;
  }

  @Override
  public String meaning() {
    return "named by the application";
  }
}
