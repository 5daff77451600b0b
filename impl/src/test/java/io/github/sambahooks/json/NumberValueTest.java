package io.github.sambahooks.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.sambahooks.testsupport.JsonProviders;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number")
class NumberValueTest {

  private static final List<Function<JsonNumber, Object>> CONVERSIONS =
      List.of(
          JsonNumber::intValue,
          JsonNumber::intValueExact,
          JsonNumber::longValue,
          JsonNumber::longValueExact,
          JsonNumber::bigIntegerValue,
          JsonNumber::bigIntegerValueExact,
          JsonNumber::doubleValue,
          JsonNumber::bigDecimalValue);

  private static final List<Function<BigDecimal, Object>> EXPECTED =
      List.of(
          BigDecimal::intValue,
          BigDecimal::intValueExact,
          BigDecimal::longValue,
          BigDecimal::longValueExact,
          BigDecimal::toBigInteger,
          BigDecimal::toBigIntegerExact,
          BigDecimal::doubleValue,
          number -> number);

  static Stream<String> convertible() {
    return Stream.of(
        "0",
        "-0",
        "7",
        "-7",
        "1.0",
        "1.5",
        "-1.5e1",
        "1e5",
        "1E-5",
        "0.0",
        "0e9",
        "2147483648",
        "-9223372036854775808",
        "9223372036854775808",
        "12345678901234567890123",
        "9".repeat(400),
        "9".repeat(1500),
        "0." + "9".repeat(1500),
        "1e308",
        "1e309",
        "5e-324");
  }

  @ParameterizedTest
  @MethodSource("convertible")
  void is_printed_as_sent_and_converted_as_a_big_decimal(String text) {
    JsonNumber number = new NumberValue(text);
    BigDecimal decimal = new BigDecimal(text);

    assertThat(number).hasToString(text);
    assertThat(number.isIntegral()).isEqualTo(decimal.scale() == 0);
    assertThat(number.numberValue()).isEqualTo(decimal);
    for (int i = 0; i < CONVERSIONS.size(); i++) {
      assertThat(outcome(CONVERSIONS.get(i), number))
          .as("conversion %d", i)
          .isEqualTo(outcome(EXPECTED.get(i), decimal));
    }
    JsonProviders.all()
        .forEach(
            provider -> {
              JsonNumber theirs = provider.createValue(decimal);
              assertThat(number).isEqualTo(theirs).hasSameHashCodeAs(theirs);
              assertThat(theirs).isEqualTo(number);
            });
  }

  private static <T> Object outcome(Function<T, Object> conversion, T number) {
    try {
      return conversion.apply(number);
    } catch (ArithmeticException e) {
      return ArithmeticException.class;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1.5e-99999999999", "0e2147483648"})
  void with_an_exponent_that_is_too_large_fails_only_when_it_is_converted(String text) {
    assertFailsOnlyWhenConverted(text, text + "0");
  }

  @Test
  void that_is_too_long_fails_only_when_it_is_converted() {
    assertTimeoutPreemptively(
        ofSeconds(5),
        () -> {
          assertFailsOnlyWhenConverted("1".repeat(1_000_000), "2".repeat(1_000_000));
          assertThat(new NumberValue("1".repeat(1_000_000)).isIntegral()).isTrue();
        });
  }

  private static void assertFailsOnlyWhenConverted(String text, String other) {
    NumberValue number = new NumberValue(text);
    assertThat(number)
        .hasToString(text)
        .isEqualTo(new NumberValue(text))
        .hasSameHashCodeAs(new NumberValue(text))
        .isNotEqualTo(new NumberValue(other))
        .isNotEqualTo(new NumberValue("1"))
        .isNotEqualTo(JsonProviders.all().findFirst().orElseThrow().createValue(1))
        .isNotEqualTo(JsonValue.NULL);
    assertThat(new NumberValue("1")).isNotEqualTo(number);
    assertThat(number.getValueType()).isEqualTo(JsonValue.ValueType.NUMBER);
    number.isIntegral();
    for (Function<JsonNumber, Object> conversion : CONVERSIONS) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> conversion.apply(number));
    }

    JsonObject object = JsonValues.object(Map.of("n", number));
    assertThat(object).hasToString("{\"n\":" + text + "}");
    assertThat(object.getInt("n", 42)).isEqualTo(42);
    assertThat(new ArrayValue(List.of(number)).getInt(0, 42)).isEqualTo(42);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e999999999",
        "1e10001",
        "1e-999999999",
        "0e999999999",
        "0e-9999"
      })
  void with_a_large_exponent_is_converted_without_exhausting_the_memory(String text) {
    assertTimeoutPreemptively(
        ofSeconds(5),
        () -> {
          JsonNumber number = new NumberValue(text);
          BigDecimal decimal = new BigDecimal(text);
          boolean isHuge = decimal.signum() != 0 && decimal.scale() < 0;

          assertThat(number.bigDecimalValue()).isEqualTo(decimal);
          assertThat(number.doubleValue()).isEqualTo(decimal.doubleValue());
          assertThat(number.longValue()).isZero();
          assertThat(number.intValue()).isZero();
          assertThat(outcome(JsonNumber::bigIntegerValue, number))
              .isEqualTo(isHuge ? ArithmeticException.class : java.math.BigInteger.ZERO);
          assertThat(outcome(JsonNumber::bigIntegerValueExact, number))
              .isEqualTo(
                  decimal.signum() != 0 ? ArithmeticException.class : java.math.BigInteger.ZERO);
          assertThat(outcome(JsonNumber::longValueExact, number))
              .isEqualTo(decimal.signum() != 0 ? ArithmeticException.class : 0L);
        });
  }

  @Test
  void equals_another_with_the_same_value_and_scale_only() {
    assertThat(new NumberValue("100"))
        .isEqualTo(new NumberValue("100"))
        .isNotEqualTo(new NumberValue("100.0"))
        .isNotEqualTo(new NumberValue("1e2"))
        .isNotEqualTo("100");
    assertThat(new NumberValue("1e2"))
        .isEqualTo(new NumberValue("1E+2"))
        .hasSameHashCodeAs(new NumberValue("1E+2"));
  }
}
