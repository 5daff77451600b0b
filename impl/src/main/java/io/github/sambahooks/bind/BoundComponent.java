package io.github.sambahooks.bind;

import io.github.sambahooks.decode.SnakeCase;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.RecordComponent;

/**
 * A record component, and the member of {@code data} that it is bound from.
 *
 * @param name the member that JSON-B binds
 * @param snakeCaseName the alternative name of the member
 * @param typeName the type of the component
 */
record BoundComponent(String name, String snakeCaseName, String typeName) {

  static BoundComponent of(RecordComponent component) {
    String name = component.getName();
    JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
    return new BoundComponent(
        property == null || property.value().isEmpty() ? name : property.value(),
        SnakeCase.of(name),
        component.getGenericType().getTypeName());
  }

  boolean matches(String sentName) {
    return sentName.equals(name) || sentName.equals(snakeCaseName);
  }

  /** Describes the member that was sent, without its value. */
  String describe(JsonObject data) {
    String sentName = data.containsKey(name) ? name : snakeCaseName;
    return "member <%s> is a JSON %s, not a %s"
        .formatted(sentName, data.get(sentName).getValueType(), typeName);
  }
}
