package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void reads_text_of_any_characters(String text) throws Exception {
    assertThat(scalar("\"" + text + "\"")).isEqualTo(text);
  }

  @Test
  void reads_every_escape() throws Exception {
    assertThat(scalar("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20AC\\ud83d\\ude00 €\\u0000\""))
        .isEqualTo("\"\\/\b\f\n\r\tä€😀 €\u0000");
    assertThat(scalar("\"\\ud83d alone\"")).isEqualTo("\ud83d alone");
  }

  @Test
  void decodes_malformed_utf_8_as_java_does() throws Exception {
    byte[] broken = {'"', 'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xE2, (byte) 0x82, '"'};

    assertThat(new JsonScanner(broken).readScalar()).isEqualTo(new String(broken, 1, 6, UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "999999999999999999,999999999999999999"})
  void reads_whole_numbers_as_long(String text, long number) throws Exception {
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
  void reads_other_numbers_as_decimals(String text) throws Exception {
    assertThat(scalar(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "{\"a\":[1,{}]}", "1e99999999999"})
  void reads_null_for_anything_but_a_scalar(String text) throws Exception {
    assertThat(scalar(text)).isNull();
  }

  @Test
  void reads_members_and_elements_between_any_white_space() throws Exception {
    JsonScanner json =
        scanner("\uFEFF { \"a\" :\t1 ,\r\n\"b\\u0020\": [ ] , \"c\":[true, false]} ");
    List<Object> seen = new ArrayList<>();
    json.readObject(
        member -> {
          seen.add(member.name());
          if (member.startsArray()) {
            member.readArray(element -> seen.add(element.readScalar()));
          } else {
            seen.add(member.readScalar());
          }
        });
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
  void refuses_anything_but_json(String text) {
    assertThatThrownBy(() -> skip(text))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("the body is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 1", "{}{}", "{}}", "[]x", "01", "1\u0000", "1\u2003"})
  void refuses_anything_after_the_value(String text) {
    assertThatThrownBy(() -> skip(text)).hasMessage("something follows the JSON value");
  }

  @Test
  void refuses_nesting_deeper_than_100() throws Exception {
    skip("[".repeat(100) + "]".repeat(100));

    assertThatThrownBy(() -> skip("[".repeat(101))).hasMessageContaining("deeper than 100");
    assertThatThrownBy(() -> skip("{\"a\":".repeat(100_000)))
        .hasMessageContaining("deeper than 100");
  }

  private static void skip(String text) throws MalformedJsonException {
    JsonScanner json = scanner(text);
    json.skip();
    json.end();
  }

  private static Object scalar(String text) throws MalformedJsonException {
    JsonScanner json = scanner(text);
    Object scalar = json.readScalar();
    json.end();
    return scalar;
  }

  private static JsonScanner scanner(String text) {
    return new JsonScanner(text.getBytes(UTF_8));
  }
}
