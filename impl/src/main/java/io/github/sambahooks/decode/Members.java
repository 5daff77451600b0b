package io.github.sambahooks.decode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The members of a JSON object that are text, numbers ({@code Long} or {@code BigDecimal}) or
 * booleans, found by name. A member of another type is present and null; of two with one name the
 * last counts.
 */
final class Members {

  private static final int LARGEST_SCALE = 64;

  private String[] names = {};
  private Object[] values = {};
  private int size;
  private boolean snakeCase;
  private Members beside;

  void add(String name, Object value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2 + 4);
      values = Arrays.copyOf(values, size * 2 + 4);
    }
    names[size] = name;
    values[size] = value;
    size++;
    snakeCase |= name.indexOf('_') >= 0;
  }

  /** Returns these members, and those beside them where these have none of the name. */
  Members with(Members beside) {
    this.beside = beside.size == 0 ? null : beside;
    return this;
  }

  String text(String camelCaseName) {
    return find(String.class, camelCaseName);
  }

  /** Returns the text of the first name that has some, or null. */
  String text(String camelCaseName, String otherName) {
    return first(String.class, camelCaseName, otherName);
  }

  Boolean flag(String camelCaseName) {
    return find(Boolean.class, camelCaseName);
  }

  /** Returns a whole number, or null. */
  Long number(String camelCaseName) {
    Number number = find(Number.class, camelCaseName);
    if (!(number instanceof BigDecimal decimal)) {
      return (Long) number;
    }
    try {
      return bounded(decimal) ? Long.valueOf(decimal.longValueExact()) : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Returns a number of seconds as a duration, or null. */
  Duration duration(String camelCaseName) {
    return ofSeconds(find(Number.class, camelCaseName));
  }

  /** Returns the duration of the first name that has a number, or null. */
  Duration duration(String camelCaseName, String otherName) {
    return ofSeconds(first(Number.class, camelCaseName, otherName));
  }

  /** Returns ISO-8601 text or Unix seconds as an instant, or null. */
  Instant time(String camelCaseName) {
    return time(find(Object.class, camelCaseName));
  }

  /** Returns the time of the first name that has a value, or null. */
  Instant time(String camelCaseName, String otherName) {
    return time(first(Object.class, camelCaseName, otherName));
  }

  // two names and not any number of them: an array for each member costs more than the member
  private <T> T first(Class<T> type, String camelCaseName, String otherName) {
    T value = find(type, camelCaseName);
    return value != null ? value : find(type, otherName);
  }

  private <T> T find(Class<T> type, String camelCaseName) {
    Object value = find(camelCaseName);
    if (!type.isInstance(value) && isAnySnakeCase()) {
      value = find(snakeCase(camelCaseName));
    }
    return type.isInstance(value) ? type.cast(value) : null;
  }

  private Object find(String name) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return beside == null ? null : beside.find(name);
  }

  private boolean isAnySnakeCase() {
    return snakeCase || beside != null && beside.isAnySnakeCase();
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

  private static Duration ofSeconds(Number seconds) {
    Instant end = atSecond(seconds);
    return end == null ? null : Duration.between(Instant.EPOCH, end);
  }

  /** Returns a value that is Unix seconds as an instant, or null. */
  static Instant unixTime(Object value) {
    return value instanceof Number seconds ? atSecond(seconds) : null;
  }

  private static Instant time(Object value) {
    return value instanceof String text ? parsed(text) : unixTime(value);
  }

  private static Instant parsed(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant atSecond(Number seconds) {
    try {
      if (seconds instanceof BigDecimal decimal) {
        return bounded(decimal) ? atSecond(decimal) : null;
      }
      return seconds == null ? null : Instant.ofEpochSecond(seconds.longValue());
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static Instant atSecond(BigDecimal seconds) {
    long nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue();
    return Instant.ofEpochSecond(seconds.longValue(), nanos);
  }

  /** Keeps arithmetic on numbers such as 1e999999999 from taking the server's memory. */
  private static boolean bounded(BigDecimal number) {
    return Math.abs((long) number.scale()) <= LARGEST_SCALE
        && number.precision() - number.scale() <= 19;
  }
}
