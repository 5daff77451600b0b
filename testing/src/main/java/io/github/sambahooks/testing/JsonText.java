package io.github.sambahooks.testing;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.json.JsonEscapes;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes values as JSON. Needs no JSON provider, so bodies are the same with every one. */
final class JsonText {

  private JsonText() {}

  static String of(Object value) {
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Instant instant) {
      return quoted(instant.toString());
    }
    if (value instanceof Duration duration) {
      return String.valueOf(duration.toSeconds());
    }
    return structure(value);
  }

  /** Returns the members of an object, with each value as JSON. */
  static Map<String, String> members(Map<?, ?> object) {
    Map<String, String> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put(String.valueOf(name), of(value)));
    return members;
  }

  /** Returns an object. The values of the members are JSON already. */
  static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(joining(",", "{", "}"));
  }

  private static String structure(Object value) {
    // must come first: a JsonObject is also a Map, and a JsonArray a Collection
    if (isJson(value)) {
      return value.toString();
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(JsonText::of).collect(joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> object) {
      return object(members(object));
    }
    throw new IllegalArgumentException(
        "A value of type <%s> has no JSON form: use a String, Number, Boolean, Instant, Duration, Collection, Map or JsonValue"
            .formatted(value.getClass().getName()));
  }

  private static boolean isJson(Object value) {
    try {
      return value instanceof JsonValue;
    } catch (NoClassDefFoundError e) {
      // without the API on the class path there is no such value
      return false;
    }
  }

  private static String number(Number number) {
    try {
      return new BigDecimal(number.toString()).toString();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The number <" + number + "> has no JSON form: use a finite one", e);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    JsonEscapes.appendQuoted(quoted, text);
    return quoted.toString();
  }
}
