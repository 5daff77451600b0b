package io.github.sambahooks.decode;

import io.github.sambahooks.json.JsonValues;
import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Converts the value of a member, a {@code String}, {@code Boolean}, {@code Long} or {@code
 * JsonNumber}, to the type of a component. Returns null for a value that is not of that type.
 */
final class Scalars {

  private Scalars() {}

  static String text(Object value) {
    return value instanceof String text ? text : null;
  }

  /** Returns text, or the digits of a whole number as sent, with its sign. */
  static String id(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Long whole) {
      return whole.toString();
    }
    return value instanceof JsonNumber number && JsonValues.isWhole(number)
        ? number.toString()
        : null;
  }

  static Boolean flag(Object value) {
    return value instanceof Boolean flag ? flag : null;
  }

  /** Returns a whole number that is not negative, such as a size. */
  static Long count(Object value) {
    BigDecimal number = notNegative(value);
    try {
      return number == null ? null : number.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Returns a number of seconds that is not negative. */
  static Duration seconds(Object value) {
    BigDecimal number = notNegative(value);
    try {
      return number == null ? null : Numbers.seconds(number);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static BigDecimal notNegative(Object value) {
    BigDecimal number = Numbers.decimalOrNull(value);
    return number == null || number.signum() < 0 ? null : number;
  }
}
