package io.github.sambahooks.bind.shape;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map. Its keys stay as sent.
 *
 * @param type the type
 * @param key the shape of the keys
 * @param value the shape of the values
 */
record MapShape(ResolvedType type, Shape key, Shape value) implements Shape {

  @Override
  public void write(JsonValue sent, StringBuilder json) throws MisfitException {
    if (!(sent instanceof JsonObject object)) {
      throw new MisfitException(sent, type);
    }
    json.append('{');
    for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
      JsonText.name(entry.getKey(), json);
      value.writeNullable(entry.getValue(), json);
    }
    json.append('}');
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return value.sample(outer).flatMap(this::sample);
  }

  /** Returns a map whose only value is given. */
  Optional<String> sample(String only) {
    return key.sample(Set.of()).map(name -> "{%s:%s}".formatted(name(name), only));
  }

  private static String name(String sample) {
    return sample.startsWith("\"") ? sample : JsonText.quoted(sample);
  }
}
