package io.github.sambahooks.decode;

import java.math.BigDecimal;

/** Safe arithmetic on numbers from outside. */
final class Numbers {

  private static final int MAX_SCALE = 64;
  private static final int MAX_LONG_DIGITS = 19;

  private Numbers() {}

  /** Returns the number as a {@code Long}, or null if it has a fraction or does not fit. */
  static Long wholeOrNull(BigDecimal number) {
    try {
      return isBounded(number) ? Long.valueOf(number.longValueExact()) : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Returns whether arithmetic is cheap. With 1e999999999, it would exhaust the memory. */
  static boolean isBounded(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_SCALE
        && number.precision() - number.scale() <= MAX_LONG_DIGITS;
  }
}
