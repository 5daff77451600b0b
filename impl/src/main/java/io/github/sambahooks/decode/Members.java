package io.github.sambahooks.decode;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The members of a JSON object that are text, numbers ({@code Long} or {@code JsonNumber}) or
 * booleans. Each is found by its camelCase name or the snake_case form of it. Members of other
 * types are present but null. Of two members with the same name, the last one counts.
 *
 * <p>A method with two names returns the first that has a value of the type.
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
    return find(Scalars::text, name);
  }

  String text(String name, String otherName) {
    return find(Scalars::text, name, otherName);
  }

  String id(String name) {
    return find(Scalars::id, name);
  }

  String id(String name, String otherName) {
    return find(Scalars::id, name, otherName);
  }

  Boolean flag(String name) {
    return find(Scalars::flag, name);
  }

  Long count(String name) {
    return find(Scalars::count, name);
  }

  /** Returns a number of seconds as a duration. */
  Duration seconds(String name) {
    return find(Scalars::seconds, name);
  }

  Instant time(String name) {
    return find(Times::time, name);
  }

  Instant time(String name, String otherName) {
    return find(Times::time, name, otherName);
  }

  // no varargs, because an array costs more than reading the member
  private <T> T find(Function<Object, T> type, String name, String otherName) {
    T value = find(type, name);
    return value != null ? value : find(type, otherName);
  }

  private <T> T find(Function<Object, T> type, String name) {
    T value = convert(type, find(name));
    return value == null && hasSnakeCase ? convert(type, find(SnakeCase.of(name))) : value;
  }

  // most members are absent
  private static <T> T convert(Function<Object, T> type, Object value) {
    return value == null ? null : type.apply(value);
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
