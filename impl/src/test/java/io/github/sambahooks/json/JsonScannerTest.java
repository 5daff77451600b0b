package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.spi.NotAnEventException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The scanner")
class JsonScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "plain ASCII",
        "ä",
        "in the middle äöü",
        "€ first",
        "😀😀 pairs",
        "\u007F"
      })
  void takes_text_of_any_characters(String text) throws Exception {
    assertThat(scalar("\"" + text + "\"")).isEqualTo(text);
  }

  @Test
  void takes_every_escape() throws Exception {
    assertThat(scalar("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20AC\\ud83d\\ude00 €\\u0000\""))
        .isEqualTo("\"\\/\b\f\n\r\tä€😀 €\u0000");
    assertThat(scalar("\"\\ud83d alone\"")).isEqualTo("\ud83d alone");
  }

  @Test
  void makes_of_bytes_that_are_no_utf_8_what_java_does() throws Exception {
    byte[] broken = {'"', 'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xE2, (byte) 0x82, '"'};

    assertThat(new JsonScanner(broken).scalar()).isEqualTo(new String(broken, 1, 6, UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "999999999999999999,999999999999999999"})
  void takes_whole_numbers_as_long(String text, long number) throws Exception {
    assertThat(scalar(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0",
        "-1",
        "1.5",
        "1e5",
        "1E+5",
        "-2.50e-3",
        "1000000000000000000",
        "1e999999999"
      })
  void takes_other_numbers_as_decimals(String text) throws Exception {
    assertThat(scalar(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "{\"a\":[1,{}]}", "1e99999999999"})
  void takes_nothing_of_what_is_no_scalar_that_a_sender_means(String text) throws Exception {
    assertThat(scalar(text)).isNull();
  }

  @Test
  void goes_through_members_and_elements_between_any_white_space() throws Exception {
    JsonScanner json =
        scanner("\uFEFF { \"a\" :\t1 ,\r\n\"b\\u0020\": [ ] , \"c\":[true, false]} ");
    List<Object> seen = new ArrayList<>();
    for (boolean more = json.firstMember(); more; more = json.nextMember()) {
      seen.add(json.name());
      if (json.isAtArray()) {
        for (boolean element = json.firstElement(); element; element = json.nextElement()) {
          seen.add(json.scalar());
        }
      } else {
        seen.add(json.scalar());
      }
    }
    json.end();

    assertThat(seen).containsExactly("a", 1L, "b ", "c", true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nul",
        "nulL",
        "truth",
        "1.",
        "1.e5",
        ".5",
        "+1",
        "-",
        "1e",
        "1e+",
        "NaN",
        "'a'",
        "\"",
        "\"a",
        "\"\\",
        "\"\\u12",
        "\"\\u12G4\"",
        "\"\\x\"",
        "\"\t\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "[1}",
        "{]",
        "[",
        "{",
        "/**/1"
      })
  void refuses_what_is_no_json(String text) {
    assertThatThrownBy(() -> pass(text))
        .isInstanceOf(NotAnEventException.class)
        .hasMessageContaining("the body is no JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 1", "{}{}", "{}}", "[]x", "01", "1\u0000", "1\u2003"})
  void refuses_what_follows_the_value(String text) {
    assertThatThrownBy(() -> pass(text)).hasMessage("something follows the JSON object");
  }

  @Test
  void refuses_nesting_deeper_than_a_hundred() throws Exception {
    pass("[".repeat(100) + "]".repeat(100));

    assertThatThrownBy(() -> pass("[".repeat(101))).hasMessageContaining("deeper than 100");
    assertThatThrownBy(() -> pass("{\"a\":".repeat(100_000)))
        .hasMessageContaining("deeper than 100");
  }

  private static void pass(String text) throws NotAnEventException {
    JsonScanner json = scanner(text);
    json.skip();
    json.end();
  }

  private static Object scalar(String text) throws NotAnEventException {
    JsonScanner json = scanner(text);
    Object scalar = json.scalar();
    json.end();
    return scalar;
  }

  private static JsonScanner scanner(String text) {
    return new JsonScanner(text.getBytes(UTF_8));
  }
}
