package io.github.sambahooks.bind.shape;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A number. Text that is a number in JSON's grammar counts as one.
 *
 * @param type the type
 * @param digits returns a number as JSON, or null if it does not fit the type
 */
record NumberShape(Class<?> type, Function<BigDecimal, String> digits) implements Shape {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,999})(\\.\\d{1,1000})?([eE][+-]?\\d{1,9})?");

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    json.append(fitting(number(value), value));
  }

  @Override
  public boolean isNullable() {
    return !type.isPrimitive() && !type.getSimpleName().startsWith("Optional");
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.of("1");
  }

  /**
   * Returns a number as JSON.
   *
   * @param number null if the value is not a number
   * @param value as sent
   * @throws MisfitException if the number does not fit the type
   */
  String fitting(BigDecimal number, JsonValue value) throws MisfitException {
    String fitting = number == null ? null : digits.apply(number);
    if (fitting == null) {
      throw new MisfitException(value, type.getTypeName());
    }
    return fitting;
  }

  private static BigDecimal number(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    return value instanceof JsonString text && NUMBER.matcher(text.getString()).matches()
        ? new BigDecimal(text.getString())
        : null;
  }
}
