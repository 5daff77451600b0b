package io.github.sambahooks.bind.shape;

import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;

/**
 * A type that is a single value in JSON.
 *
 * @param type the type
 * @param conversion how values are converted
 * @param sample JSON that fits the type, or null if none is known
 */
record ScalarShape(Class<?> type, Conversion conversion, String sample) implements Shape {

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    String converted = convert(value);
    if (converted == null) {
      throw new MisfitException(value, type.getTypeName());
    }
    json.append(converted);
  }

  @Override
  public boolean isNullable() {
    return !type.isPrimitive();
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.ofNullable(sample);
  }

  private String convert(JsonValue value) {
    try {
      return conversion.convert(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
