package io.github.sambahooks.json;

import static io.github.sambahooks.fuzz.Check.check;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFuzzTest {

  @MethodSource("io.github.sambahooks.fuzz.Seeds#bodies")
  @FuzzTest
  void is_read_or_refused(byte[] text) {
    Optional<JsonValue> value = read(text);

    check(value.isPresent() == canBeSkipped(text), "a value that is read is skipped as well");
    value.ifPresent(JsonFuzzTest::checkValue);
  }

  private static void checkValue(JsonValue value) {
    String json = value.toString();
    JsonValue again =
        read(json.getBytes(UTF_8)).orElseThrow(() -> new AssertionError("printed no JSON"));

    check(again.toString().equals(json), "printed differently");
    check(again.equals(value) && again.hashCode() == value.hashCode(), "not equal");
    convertNumbers(value);
  }

  /** Calls every conversion: nothing but an {@code ArithmeticException} is permitted. */
  private static void convertNumbers(JsonValue value) {
    if (value instanceof JsonObject object) {
      object.values().forEach(JsonFuzzTest::convertNumbers);
    } else if (value instanceof JsonArray array) {
      array.forEach(JsonFuzzTest::convertNumbers);
    } else if (value instanceof JsonNumber number) {
      number.isIntegral();
      attempt(number::intValue);
      attempt(number::intValueExact);
      attempt(number::longValue);
      attempt(number::longValueExact);
      attempt(number::doubleValue);
      attempt(number::bigIntegerValue);
      attempt(number::bigIntegerValueExact);
      attempt(number::bigDecimalValue);
      attempt(number::numberValue);
    }
  }

  private static void attempt(Runnable conversion) {
    try {
      conversion.run();
    } catch (ArithmeticException e) {
      // documented
    }
  }

  private static Optional<JsonValue> read(byte[] text) {
    try {
      JsonScanner json = new JsonScanner(text);
      JsonValue value = JsonValues.read(json);
      json.end();
      return Optional.of(value);
    } catch (MalformedJsonException e) {
      return Optional.empty();
    }
  }

  private static boolean canBeSkipped(byte[] text) {
    try {
      JsonScanner json = new JsonScanner(text);
      json.skip();
      json.end();
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }
}
