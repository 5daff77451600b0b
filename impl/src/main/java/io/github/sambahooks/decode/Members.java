package io.github.sambahooks.decode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The members of a JSON object that are text, numbers or booleans, found by name. A member of
 * another type is present and null; of two with one name the last counts.
 */
final class Members {

  private static final int LARGEST_SCALE = 64;

  private String[] names = new String[8];
  private Object[] values = new Object[8];
  private int size;
  private Members beside;

  void add(String name, Object value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    names[size] = name;
    values[size] = value;
    size++;
  }

  /** Returns these members, and those beside them where these have none of the name. */
  Members with(Members beside) {
    this.beside = beside;
    return this;
  }

  /** Returns the first of the names' values that is text, or null. */
  String text(String... camelCaseNames) {
    return first(String.class, camelCaseNames);
  }

  Boolean flag(String camelCaseName) {
    return first(Boolean.class, camelCaseName);
  }

  /** Returns a whole number, or null. */
  Long number(String camelCaseName) {
    BigDecimal number = first(BigDecimal.class, camelCaseName);
    try {
      return number == null || !bounded(number) ? null : number.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Returns a number of seconds as a duration, or null. */
  Duration duration(String... camelCaseNames) {
    Instant end = atSecond(first(BigDecimal.class, camelCaseNames));
    return end == null ? null : Duration.between(Instant.EPOCH, end);
  }

  /** Returns Unix seconds as an instant, or null. */
  Instant unixTime(String camelCaseName) {
    return atSecond(first(BigDecimal.class, camelCaseName));
  }

  /** Returns ISO-8601 text or Unix seconds as an instant, or null. */
  Instant time(String... camelCaseNames) {
    String text = text(camelCaseNames);
    if (text == null) {
      return atSecond(first(BigDecimal.class, camelCaseNames));
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private <T> T first(Class<T> type, String... camelCaseNames) {
    for (String name : camelCaseNames) {
      Object value = find(name);
      if (!type.isInstance(value)) {
        value = find(snakeCase(name));
      }
      if (type.isInstance(value)) {
        return type.cast(value);
      }
    }
    return null;
  }

  private Object find(String name) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return beside == null ? null : beside.find(name);
  }

  private static String snakeCase(String camelCaseName) {
    StringBuilder snake = new StringBuilder(camelCaseName.length() + 4);
    for (int i = 0; i < camelCaseName.length(); i++) {
      char c = camelCaseName.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  private static Instant atSecond(BigDecimal seconds) {
    if (seconds == null || !bounded(seconds)) {
      return null;
    }
    try {
      long nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue();
      return Instant.ofEpochSecond(seconds.longValue(), nanos);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** Keeps arithmetic on numbers such as 1e999999999 from taking the server's memory. */
  private static boolean bounded(BigDecimal number) {
    return Math.abs((long) number.scale()) <= LARGEST_SCALE
        && number.precision() - number.scale() <= 19;
  }
}
