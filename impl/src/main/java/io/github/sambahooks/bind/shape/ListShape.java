package io.github.sambahooks.bind.shape;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;

/**
 * A collection or an array.
 *
 * @param type the type
 * @param element the shape of the elements
 */
record ListShape(ResolvedType type, Shape element) implements Shape {

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (!(value instanceof JsonArray array)) {
      throw new MisfitException(value, type);
    }
    json.append('[');
    for (JsonValue sent : array) {
      JsonText.separate(json);
      element.writeNullable(sent, json);
    }
    json.append(']');
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return element.sample(outer).map(sample -> "[" + sample + "]");
  }
}
