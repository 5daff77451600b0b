package io.github.sambahooks.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** What the lookups of objects and arrays have in common. */
final class Lookups {

  private Lookups() {}

  static String text(JsonValue value, String defaultValue) {
    return value instanceof JsonString text ? text.getString() : defaultValue;
  }

  static int number(JsonValue value, int defaultValue) {
    try {
      return value instanceof JsonNumber number ? number.intValue() : defaultValue;
    } catch (ArithmeticException e) {
      return defaultValue;
    }
  }

  static boolean flag(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw new ClassCastException(value.getValueType() + " is not a boolean");
    };
  }

  static boolean flag(JsonValue value, boolean defaultValue) {
    return JsonValue.TRUE.equals(value) || defaultValue && !JsonValue.FALSE.equals(value);
  }
}
