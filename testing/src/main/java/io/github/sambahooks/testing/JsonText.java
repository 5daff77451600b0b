package io.github.sambahooks.testing;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as JSON, written here so that sending needs no JSON provider and bodies never differ. */
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

  /** Returns the members of an object, each value as JSON. */
  static Map<String, String> members(Map<?, ?> object) {
    Map<String, String> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put(String.valueOf(name), of(value)));
    return members;
  }

  /** Returns an object of members, each value of which is JSON already. */
  static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(joining(",", "{", "}"));
  }

  private static String structure(Object value) {
    // first, because an object of JSON-P is a map, and an array a collection
    if (value instanceof JsonValue json) {
      return json.toString();
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(JsonText::of).collect(joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> object) {
      return object(members(object));
    }
    throw new IllegalArgumentException(
        "A value of <%s> has no JSON form: give a String, Number, Boolean, Instant, Duration, Collection, Map or JsonValue"
            .formatted(value.getClass().getName()));
  }

  private static String number(Number number) {
    try {
      return new BigDecimal(number.toString()).toString();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The number <" + number + "> has no JSON form", e);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append((char) c);
    } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      // half a surrogate pair has no form in UTF-8
      quoted.append("\\u%04x".formatted(c));
    } else {
      quoted.appendCodePoint(c);
    }
  }
}
