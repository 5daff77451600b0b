package io.github.sambahooks.bind.shape;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type with subtypes, which a member of the object names.
 *
 * @param type the type
 * @param key the name of that member
 * @param subtypes the shapes of the subtypes, by what the member says
 */
record PolymorphicShape(ResolvedType type, String key, Map<String, ObjectShape> subtypes)
    implements Shape {

  static Shape of(ResolvedType type, JsonbTypeInfo info, Shapes shapes) {
    Map<String, ObjectShape> subtypes = new HashMap<>();
    for (JsonbSubtype subtype : info.value()) {
      if (!(shapes.of(ResolvedType.of(subtype.type())) instanceof ObjectShape object)) {
        return SentShape.of(type);
      }
      subtypes.put(subtype.alias(), object);
    }
    return new PolymorphicShape(type, info.key(), subtypes);
  }

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (!(value instanceof JsonObject object)
        || !(object.get(key) instanceof JsonString alias)
        || !subtypes.containsKey(alias.getString())) {
      throw new MisfitException(value, type);
    }
    json.append('{');
    JsonText.name(key, json);
    json.append(JsonText.quoted(alias.getString()));
    subtypes.get(alias.getString()).members().write(object, json);
    json.append('}');
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.empty();
  }
}
