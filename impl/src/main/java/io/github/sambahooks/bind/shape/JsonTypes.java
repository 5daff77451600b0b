package io.github.sambahooks.bind.shape;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;

/** The types that stay as sent: those of JSON-P, and {@code Object}. */
final class JsonTypes {

  private static final Map<Class<?>, String> SAMPLES =
      Map.of(
          JsonObject.class, "{}",
          JsonArray.class, "[]",
          JsonStructure.class, "{}",
          JsonString.class, "\"text\"",
          JsonNumber.class, "1",
          JsonValue.class, "\"text\"");

  private JsonTypes() {}

  /** Returns the shape of a type, or null if it is none of these. */
  static Shape of(Class<?> type) {
    if (type == Object.class) {
      return new SentShape(ResolvedType.of(type), JsonTypes::isExact, "\"text\"");
    }
    return JsonValue.class.isAssignableFrom(type)
        ? new SentShape(ResolvedType.of(type), type::isInstance, SAMPLES.get(type))
        : null;
  }

  /** Returns the shape of the values of a map to {@code Object}. */
  static Shape memberOfObject() {
    return new SentShape(
        ResolvedType.of(Object.class),
        value -> value instanceof JsonNumber || isExact(value),
        "\"text\"");
  }

  /**
   * Returns whether all providers bind a value to an {@code Object} without loss: Johnzon binds a
   * number to a {@code Long} or a {@code Double} unless it is the member of an object.
   */
  private static boolean isExact(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.values().stream().allMatch(it -> it instanceof JsonNumber || isExact(it));
    }
    if (value instanceof JsonArray array) {
      return array.stream().allMatch(JsonTypes::isExact);
    }
    return !(value instanceof JsonNumber number) || isExact(number.bigDecimalValue());
  }

  private static boolean isExact(BigDecimal number) {
    if (number.scale() == 0) {
      return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
          && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }
    double nearest = number.doubleValue();
    return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
  }
}
