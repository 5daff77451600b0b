package io.github.sambahooks.bind.shape;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;

/**
 * An {@code Optional}.
 *
 * @param content the shape of its content
 */
record OptionalShape(Shape content) implements Shape {

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (value == JsonValue.NULL) {
      throw new MisfitException(value, Optional.class.getName());
    }
    StringBuilder written = new StringBuilder();
    content.write(value, written);
    // Johnzon binds an optional number or boolean only from text; Yasson does it from both
    boolean needsQuotes =
        (content instanceof NumberShape || content instanceof ScalarShape)
            && written.charAt(0) != '"';
    json.append(needsQuotes ? JsonText.quoted(written.toString()) : written);
  }

  /** An element that is null is null for Johnzon, and empty for Yasson. */
  @Override
  public boolean isNullable() {
    return false;
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    // Johnzon binds text to an optional Object, but nothing else
    return content instanceof SentShape sent && sent.type().raw() == Object.class
        ? Optional.of("{}")
        : content.sample(outer);
  }
}
