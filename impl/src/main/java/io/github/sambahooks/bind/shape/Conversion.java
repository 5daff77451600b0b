package io.github.sambahooks.bind.shape;

import jakarta.json.JsonValue;

/** Converts a value to the JSON that all providers bind alike. */
@FunctionalInterface
interface Conversion {

  /**
   * Converts a value.
   *
   * @return JSON, or null if the value does not fit
   * @throws java.time.DateTimeException if the value does not fit
   * @throws IllegalArgumentException if the value does not fit
   */
  String convert(JsonValue value);
}
