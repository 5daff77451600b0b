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
    return key.sample(outer)
        .flatMap(
            name -> value.sample(outer).map(sample -> "{%s:%s}".formatted(name(name), sample)));
  }

  private static String name(String sample) {
    return sample.startsWith("\"") ? sample : JsonText.quoted(sample);
  }
}
