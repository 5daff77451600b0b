package io.github.sambahooks.bind;

import io.github.sambahooks.bind.shape.Formats;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.BinaryDataStrategy;
import jakarta.json.bind.config.PropertyNamingStrategy;

/**
 * The configuration of the library's own JSON-B. A class of its own, because applications without
 * custom events have no JSON-B, and loading this class needs it.
 */
final class BindingConfiguration {

  private BindingConfiguration() {}

  /** Returns a configuration that sets what providers, servers or system properties may change. */
  static JsonbConfig create() {
    return new JsonbConfig()
        .withPropertyNamingStrategy(PropertyNamingStrategy.IDENTITY)
        .withCreatorParametersRequired(false)
        .withNullValues(false)
        .withStrictIJSON(false)
        .withBinaryDataStrategy(BinaryDataStrategy.BYTE)
        .withLocale(Formats.DEFAULT_LOCALE)
        .withPropertyVisibilityStrategy(new AccessorVisibility())
        .setProperty("jsonb.fail-on-unknown-properties", false)
        .setProperty("johnzon.fail-on-unknown-properties", false);
  }
}
