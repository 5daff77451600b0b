package io.github.sambahooks.bind;

import io.github.sambahooks.decode.SnakeCase;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.RecordComponent;

/**
 * A component of a record, and the member of {@code data} that it is bound from.
 *
 * @param name the member that JSON-B looks for
 * @param snakeCaseName the other name that it may be sent by
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

  boolean isCalled(String sentName) {
    return sentName.equals(name) || sentName.equals(snakeCaseName);
  }

  /** Describes what was sent for it, but not the value. */
  String describe(JsonObject data) {
    String sentName = data.containsKey(name) ? name : snakeCaseName;
    return "member <%s> is a JSON %s, not a %s"
        .formatted(sentName, data.get(sentName).getValueType(), typeName);
  }
}
