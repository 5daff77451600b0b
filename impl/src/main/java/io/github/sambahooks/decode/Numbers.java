package io.github.sambahooks.decode;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Safe arithmetic on numbers from outside. */
final class Numbers {

  private static final int MAX_SCALE = 64;
  private static final int MAX_LONG_DIGITS = 19;

  private Numbers() {}

  /**
   * Returns a {@code Long} or {@code JsonNumber}, or null for anything else or an unbounded one.
   */
  static BigDecimal decimalOrNull(Object value) {
    if (value instanceof Long whole) {
      return BigDecimal.valueOf(whole);
    }
    return value instanceof JsonNumber number ? boundedOrNull(number) : null;
  }

  /** Returns whether arithmetic is cheap. With 1e999999999, it would exhaust the memory. */
  static boolean isBounded(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_SCALE
        && number.precision() - number.scale() <= MAX_LONG_DIGITS;
  }

  /**
   * Returns a bounded number of seconds as a duration, without what is shorter than a nanosecond.
   *
   * @throws ArithmeticException if the number does not fit
   */
  static Duration seconds(BigDecimal number) {
    long nanos = number.remainder(BigDecimal.ONE).movePointRight(9).longValue();
    return Duration.ofSeconds(number.setScale(0, RoundingMode.DOWN).longValueExact(), nanos);
  }

  private static BigDecimal boundedOrNull(JsonNumber number) {
    try {
      BigDecimal decimal = number.bigDecimalValue();
      return isBounded(decimal) ? decimal : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
