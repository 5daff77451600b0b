package io.github.sambahooks.bind.shape;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;

/**
 * What JSON must look like to be bound to a Java type.
 *
 * <p>Immutable. Safe for use by multiple threads.
 */
interface Shape {

  /**
   * Writes a value in the form that all providers bind alike.
   *
   * @param value not null, and not JSON's null
   * @throws MisfitException if the value does not fit the type
   */
  void write(JsonValue value, StringBuilder json) throws MisfitException;

  /** Writes an element, which may be null. */
  default void writeNullable(JsonValue value, StringBuilder json) throws MisfitException {
    if (value == JsonValue.NULL && isNullable()) {
      json.append(value);
    } else {
      write(value, json);
    }
  }

  /** Returns whether all providers bind an element that is null to null. */
  default boolean isNullable() {
    return true;
  }

  /**
   * Returns JSON that fits the type.
   *
   * @param outer the objects that this is a sample within, so that a recursive type ends
   * @return empty if the type is not known
   */
  Optional<String> sample(Set<Shape> outer);
}
