package io.github.sambahooks.decode;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The members of a JSON object that are text, numbers ({@code Long} or {@code BigDecimal}) or
 * booleans. Each is found by its camelCase name or the snake_case form of it. Members of other
 * types are present but null. Of two members with the same name, the last one counts.
 */
final class Members {

  private final Members fallback;
  private String[] names = {};
  private Object[] values = {};
  private int size;
  private boolean hasSnakeCase;

  Members() {
    this.fallback = null;
  }

  private Members(Members members, Members fallback) {
    this.names = members.names;
    this.values = members.values;
    this.size = members.size;
    this.hasSnakeCase = members.hasSnakeCase || fallback.hasSnakeCase;
    this.fallback = fallback;
  }

  void add(String name, Object value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2 + 4);
      values = Arrays.copyOf(values, size * 2 + 4);
    }
    names[size] = name;
    values[size] = value;
    size++;
    hasSnakeCase |= name.indexOf('_') >= 0;
  }

  /** Returns these members, falling back to the given ones for names that are missing here. */
  Members withFallback(Members other) {
    return other.size == 0 ? this : new Members(this, other);
  }

  String text(String name) {
    return find(String.class, name);
  }

  /** Returns the text of the first name that has a text, or null. */
  String text(String name, String otherName) {
    return first(String.class, name, otherName);
  }

  Boolean flag(String name) {
    return find(Boolean.class, name);
  }

  /** Returns a whole number, or null. */
  Long number(String name) {
    Number number = find(Number.class, name);
    return number instanceof BigDecimal decimal ? Numbers.wholeOrNull(decimal) : (Long) number;
  }

  /** Returns a number of seconds as a duration, or null. */
  Duration duration(String name) {
    return Times.seconds(find(Number.class, name));
  }

  /** Returns the duration of the first name that has a number, or null. */
  Duration duration(String name, String otherName) {
    return Times.seconds(first(Number.class, name, otherName));
  }

  /** Returns a time, or null. */
  Instant time(String name) {
    return Times.time(find(Object.class, name));
  }

  /** Returns the time of the first name that has a value, or null. */
  Instant time(String name, String otherName) {
    return Times.time(first(Object.class, name, otherName));
  }

  // no varargs, because an array costs more than reading the member
  private <T> T first(Class<T> type, String name, String otherName) {
    T value = find(type, name);
    return value != null ? value : find(type, otherName);
  }

  private <T> T find(Class<T> type, String name) {
    Object value = find(name);
    if (!type.isInstance(value) && hasSnakeCase) {
      value = find(SnakeCase.of(name));
    }
    return type.isInstance(value) ? type.cast(value) : null;
  }

  private Object find(String name) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return fallback == null ? null : fallback.find(name);
  }
}
