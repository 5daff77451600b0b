package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        "\u007F",
        "a/*b*/c//d",
        "'",
        "\u2028\u2029",
        "\u00A0\u200B\u2060",
        "\uFEFF in the \uFEFF middle",
        "\uFDD0\uFFFE\uFFFF",
        "\uD83F\uDFFE \uDBFF\uDFFF"
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

  @ParameterizedTest
  @CsvSource({
    "a high surrogate alone,     \\uDADA,         dada",
    "a low surrogate alone,      \\uDFAA,         dfaa",
    "a high surrogate and text,  \\ud800abc,      d800 61 62 63",
    "a high surrogate and an escape, \\uD800\\n, d800 a",
    "a high surrogate and another character, \\uD888\\u1234, d888 1234",
    "two high surrogates,        \\uD800\\uD800, d800 d800",
    "an inverted pair,           \\uDd1e\\uD834, dd1e d834",
    "a pair,                     \\uD834\\uDd1e, d834 dd1e",
    "an incomplete pair,         \\uDd1ea,        dd1e 61",
    "a control character,        \\u0012,         12",
    "a null,                     foo\\u0000bar,   66 6f 6f 0 62 61 72",
    "a noncharacter,             \\uFFFF,         ffff",
    "a quote,                    \\u0022,         22",
    "a backslash,                \\u005C,         5c",
    "an escaped backslash,       \\\\u0000,       5c 75 30 30 30 30",
    "a backslash before a letter, \\\\n,         5c 6e"
  })
  void reads_escapes_of_any_characters(String what, String escaped, String characters)
      throws Exception {
    String expected =
        Stream.of(characters.split(" "))
            .map(hex -> String.valueOf((char) Integer.parseInt(hex, 16)))
            .collect(joining());

    assertThat(scalar("\"" + escaped + "\"")).as(what).isEqualTo(expected);
    scanner("{\"" + escaped + "\":0}")
        .readObject(
            member -> {
              assertThat(member.name()).as(what).isEqualTo(expected);
              member.skip();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "several kinds,                61 C3 62 FF E2 82",
    "an invalid byte,              FF",
    "a lone continuation byte,     81",
    "ISO 8859-1,                   E9",
    "a surrogate,                  ED A0 80",
    "a code point that is too high, F4 BF BF BF",
    "an overlong slash,            C0 AF",
    "an overlong sequence,         FC 83 BF BF BF BF",
    "an overlong null,             FC 80 80 80 80 80",
    "a truncated sequence,         E0 FF",
    "a sequence cut off by the quote, E6 97"
  })
  void decodes_malformed_utf_8_as_java_does(String what, String hex) throws Exception {
    byte[] malformed = HexFormat.ofDelimiter(" ").parseHex(hex);
    JsonScanner json = new JsonScanner(HexFormat.ofDelimiter(" ").parseHex("22 " + hex + " 22"));

    assertThat(json.readScalar())
        .as(what)
        .isEqualTo(new String(malformed, UTF_8))
        .asString()
        .contains("\uFFFD");
    json.end();
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
        "-237462374673276894279832749832423479823246327846",
        "0e1",
        "0e+1",
        "1E22",
        "1E-2",
        "123.456e78",
        "-1.0e+28",
        "123.456e-789",
        "-123123e100000",
        "123e-10000000",
        "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "1e999999999"
      })
  void reads_other_numbers_with_their_text(String text) throws Exception {
    assertThat(scalar(text)).isInstanceOf(JsonNumber.class).hasToString(text);
    assertThat(((JsonNumber) scalar(text)).bigDecimalValue()).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "{\"a\":[1,{}]}"})
  void reads_null_for_anything_but_a_scalar(String text) throws Exception {
    assertThat(scalar(text)).isNull();
  }

  static Stream<String> unconvertible() {
    return Stream.of("9".repeat(100_000), "0.4e0066" + "9".repeat(60), "-1.5e-99999999999");
  }

  @ParameterizedTest
  @MethodSource("unconvertible")
  void reads_numbers_that_cannot_be_converted_with_their_text(String text) throws Exception {
    assertThat(scalar(text)).isInstanceOf(JsonNumber.class).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"' true\n', true", "'\tfalse ', false", "'\r\n42', 42", "' \"\" ', ''"})
  void reads_a_scalar_between_white_space(String text, String value) throws Exception {
    assertThat(scalar(text.translateEscapes())).hasToString(value);
  }

  @Test
  void reads_empty_and_duplicate_names() throws Exception {
    List<Object> seen = new ArrayList<>();
    JsonScanner json = scanner("{\"\":0,\"a\":1,\"a\":1,\"a\":2}");
    json.readObject(
        member -> {
          seen.add(member.name());
          seen.add(member.readScalar());
        });
    json.end();

    assertThat(seen).containsExactly("", 0L, "a", 1L, "a", 1L, "a", 2L);
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
