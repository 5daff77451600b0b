package io.github.sambahooks.bind.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The types of numbers. A number that is out of range, or has a fraction that the type cannot hold,
 * does not fit.
 */
final class NumberTypes {

  // arithmetic with 1e999999999 would exhaust the memory
  private static final int MAX_DIGITS = 1000;

  private static final Map<Class<?>, NumberShape> SHAPES = new HashMap<>();

  static {
    add(NumberTypes::whole, BigInteger.class);
    add(whole(Byte.MIN_VALUE, Byte.MAX_VALUE), byte.class, Byte.class);
    add(whole(Short.MIN_VALUE, Short.MAX_VALUE), short.class, Short.class);
    add(whole(Integer.MIN_VALUE, Integer.MAX_VALUE), int.class, Integer.class, OptionalInt.class);
    add(whole(Long.MIN_VALUE, Long.MAX_VALUE), long.class, Long.class, OptionalLong.class);
    add(NumberTypes::toFloat, float.class, Float.class);
    add(NumberTypes::toDouble, double.class, Double.class, OptionalDouble.class);
    add(BigDecimal::toString, BigDecimal.class, Number.class);
  }

  private NumberTypes() {}

  /** Returns the shape of a type, or null if it is not a number. */
  static NumberShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static void add(Function<BigDecimal, String> digits, Class<?>... types) {
    for (Class<?> type : types) {
      SHAPES.put(type, new NumberShape(type, digits));
    }
  }

  private static Function<BigDecimal, String> whole(long min, long max) {
    return number -> {
      boolean inRange =
          number.compareTo(BigDecimal.valueOf(min)) >= 0
              && number.compareTo(BigDecimal.valueOf(max)) <= 0;
      return inRange ? whole(number) : null;
    };
  }

  private static String whole(BigDecimal number) {
    if (number.precision() > MAX_DIGITS) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    boolean isWhole = stripped.scale() <= 0;
    boolean isBounded = stripped.precision() - (long) stripped.scale() <= MAX_DIGITS;
    return isWhole && isBounded ? stripped.toBigIntegerExact().toString() : null;
  }

  private static String toFloat(BigDecimal number) {
    return Float.isFinite(number.floatValue()) ? Float.toString(number.floatValue()) : null;
  }

  private static String toDouble(BigDecimal number) {
    return Double.isFinite(number.doubleValue()) ? Double.toString(number.doubleValue()) : null;
  }
}
