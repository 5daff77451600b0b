package io.github.sambahooks.bind.shape;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A type whose JSON stays as sent, such as {@code JsonObject} or a type with a deserializer.
 *
 * @param type the type
 * @param accepted which values fit
 * @param sample JSON that fits the type, or null if none is known
 */
record SentShape(ResolvedType type, Predicate<JsonValue> accepted, String sample) implements Shape {

  /** Returns a shape that accepts everything. */
  static SentShape of(ResolvedType type) {
    return withSample(type, null);
  }

  /** Returns a shape that accepts everything, and has a sample, unless that is null. */
  static SentShape withSample(ResolvedType type, String sample) {
    return new SentShape(type, value -> true, sample);
  }

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (!accepted.test(value)) {
      throw new MisfitException(value, type);
    }
    JsonText.write(value, json);
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.ofNullable(sample);
  }
}
