package io.github.sambahooks.json;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number, which keeps the text that was sent. Immutable.
 *
 * <p>A conversion that is impossible or would take too long throws {@code ArithmeticException}: of
 * a number with more than 2,000 characters, or with an exponent that {@code BigDecimal} cannot
 * hold; and to a {@code BigInteger} with more than 2,000 digits. Nothing else fails.
 */
final class NumberValue implements JsonNumber {

  // converting takes time that grows with the square of the length
  private static final int MAX_LENGTH = 2_000;

  private final String text;

  /**
   * Creates a number.
   *
   * @param text a number in JSON
   */
  NumberValue(String text) {
    this.text = text;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.NUMBER;
  }

  @Override
  public boolean isIntegral() {
    BigDecimal number = decimalOrNull();
    return number == null ? JsonValues.isWhole(this) : number.scale() == 0;
  }

  @Override
  public int intValue() {
    return bigDecimalValue().intValue();
  }

  @Override
  public int intValueExact() {
    return bigDecimalValue().intValueExact();
  }

  @Override
  public long longValue() {
    return bigDecimalValue().longValue();
  }

  @Override
  public long longValueExact() {
    return bigDecimalValue().longValueExact();
  }

  @Override
  public BigInteger bigIntegerValue() {
    BigDecimal number = bigDecimalValue();
    return wholeDigits(number) == 0 ? BigInteger.ZERO : bounded(number).toBigInteger();
  }

  @Override
  public BigInteger bigIntegerValueExact() {
    BigDecimal number = bigDecimalValue();
    if (wholeDigits(number) == 0 && number.signum() != 0) {
      throw new ArithmeticException("The number has a fraction");
    }
    return wholeDigits(number) == 0 ? BigInteger.ZERO : bounded(number).toBigIntegerExact();
  }

  @Override
  public double doubleValue() {
    return bigDecimalValue().doubleValue();
  }

  @Override
  public Number numberValue() {
    return bigDecimalValue();
  }

  @Override
  public BigDecimal bigDecimalValue() {
    BigDecimal number = decimalOrNull();
    if (number == null) {
      throw new ArithmeticException("The number is too long to convert, or has a huge exponent");
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    if (other instanceof NumberValue that) {
      return text.equals(that.text) || areEqual(decimalOrNull(), that.decimalOrNull());
    }
    return other instanceof JsonNumber that && areEqual(decimalOrNull(), that.bigDecimalValue());
  }

  @Override
  public int hashCode() {
    BigDecimal number = decimalOrNull();
    return number == null ? text.hashCode() : number.hashCode();
  }

  /** Returns the text that was sent. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns how many digits are before the point; 0 for zero. */
  private static long wholeDigits(BigDecimal number) {
    return number.signum() == 0 ? 0 : Math.max(0, (long) number.precision() - number.scale());
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (wholeDigits(number) > MAX_LENGTH) {
      throw new ArithmeticException("The number has too many digits to convert");
    }
    return number;
  }

  private static boolean areEqual(BigDecimal number, BigDecimal other) {
    return number != null && number.equals(other);
  }

  private BigDecimal decimalOrNull() {
    try {
      return text.length() <= MAX_LENGTH ? new BigDecimal(text) : null;
    } catch (NumberFormatException e) {
      // the exponent is too large for BigDecimal
      return null;
    }
  }
}
