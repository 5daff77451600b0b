package io.github.sambahooks.bind;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * A member of data that a component of a record is bound from.
 *
 * @param name as JSON-B looks for it
 * @param otherName as it may be sent too: the snake_case form
 * @param typeName what it is to become
 */
record Member(String name, String otherName, String typeName) {

  static Member of(RecordComponent component) {
    String name = component.getName();
    JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
    return new Member(
        property == null || property.value().isEmpty() ? name : property.value(),
        name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT),
        component.getGenericType().getTypeName());
  }

  boolean isCalled(String sentName) {
    return sentName.equals(name) || sentName.equals(otherName);
  }

  /** Says what was sent for it, but not the value. */
  String describe(JsonObject data) {
    String sentName = data.containsKey(name) ? name : otherName;
    return "member <%s> is a JSON %s, which is no %s"
        .formatted(sentName, data.get(sentName).getValueType(), typeName);
  }
}
