package io.github.sambahooks.decode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Converts times and durations from the forms in which the vendor sends them. */
public final class Times {

  private Times() {}

  /** Returns ISO 8601 text or Unix seconds as an instant, or null for anything else. */
  public static Instant time(Object value) {
    return value instanceof String text ? parsed(text) : unixTime(value);
  }

  /** Returns Unix seconds as an instant, or null for anything but a number. */
  static Instant unixTime(Object value) {
    try {
      if (value instanceof BigDecimal decimal) {
        return Numbers.isBounded(decimal) ? atSecond(decimal) : null;
      }
      return value instanceof Long seconds ? Instant.ofEpochSecond(seconds) : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** Returns a number of seconds as a duration, or null for null or a number out of range. */
  static Duration seconds(Number seconds) {
    Instant end = unixTime(seconds);
    return end == null ? null : Duration.between(Instant.EPOCH, end);
  }

  private static Instant parsed(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant atSecond(BigDecimal seconds) {
    long nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue();
    return Instant.ofEpochSecond(seconds.longValue(), nanos);
  }
}
