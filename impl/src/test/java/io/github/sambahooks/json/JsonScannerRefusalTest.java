package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Has a case for each kind of malformed text in JSONTestSuite. */
@DisplayName("The scanner")
class JsonScannerRefusalTest {

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
    assertRefused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "-01",
        "-012",
        "- 1",
        "-.1",
        ".2e-3",
        ".-1",
        "-2.",
        "-1.0.",
        "0.1.2",
        "0.e1",
        "2.e3",
        "2.e+3",
        "2.e-3",
        "0e",
        "0e+",
        "0E",
        "0E+",
        "0.3e",
        "0.3e+",
        "1.0e-",
        "1eE2",
        "1e+-1",
        "1ea",
        "++1",
        "--1",
        "1+2",
        "1_000",
        "1 000.0",
        "1,000.0,",
        "0x1",
        "0x42",
        "1.8H-308",
        "-1x",
        "-foo",
        "+Inf",
        "Inf",
        "Infinity",
        "-Infinity",
        "-NaN",
        "\uFF11",
        "1\u0000"
      })
  void refuses_malformed_numbers(String number) {
    assertRefused("[" + number + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a'",
        "a",
        "é",
        "\\n",
        "\\u0020\"a\"",
        "\"a\u0000a\"",
        "\"a\u001Fa\"",
        "\"a\na\"",
        "\"a\ra\"",
        "\"\\a\"",
        "\"\\UA66D\"",
        "\"\\\t\"",
        "\"\\\u0000\"",
        "\"\\😀\"",
        "\"\\\\\\\"",
        "\"\\uqqqq\"",
        "\"\\u00A\"",
        "\"\\u-123\"",
        "\"\\ud834\\uDd\"",
        "\"\\ud800\\\"",
        "\"\\ud800\\u\"",
        "\"\\ud800\\u1x\"",
        "\"\\ud800\\ud800\\x\""
      })
  void refuses_malformed_strings(String string) {
    assertRefused("[" + string + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]",
        "[,",
        "[1,",
        "[1",
        "[1,\n1\n,1",
        "[{}",
        "[\"a",
        "[\"a\"",
        "[,]",
        "[ , 1]",
        "[1,,2]",
        "[1,,]",
        "[1:2]",
        "[\"\":1]",
        "[1;2]",
        "[1 true]",
        "[3[4]]",
        "[*]",
        "[<null>]",
        "[True]",
        "[NULL]",
        "[fals]",
        "[tru",
        "[nulls]",
        "[undefined]",
        "[\u0000]",
        "[\u000B]",
        "[\f]",
        "[\u00A0]",
        "[\u2060]",
        "[\uFEFF1]",
        "[1/**/]",
        "[1 //a\n]"
      })
  void refuses_malformed_arrays(String array) {
    assertRefused(array);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}",
        "{,",
        "{[",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":\"b",
        "{\"\":",
        "{:1}",
        "{\"a\",1}",
        "{\"a\"::1}",
        "{\"a\" b}",
        "{\"a\" \"b\"}",
        "{\"a\":1 2}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":1,,,}",
        "{\"a\":1,\"b\"}",
        "{\"a\":}",
        "{\"a\":/**/1}",
        "{\"a\":1//\n}",
        "{/**/}",
        "{'a':0}",
        "{é:0}",
        "{null:null}",
        "{9999E9999:1}",
        "{[1]:1}",
        "{🇨🇭}",
        "{\"a\":1]"
      })
  void refuses_malformed_objects(String object) {
    assertRefused(object);
  }

  @ParameterizedTest
  @CsvSource({
    "only a byte order mark,         EF BB BF",
    "two byte order marks,           EF BB BF EF BB BF 31",
    "an incomplete byte order mark,  EF BB 7B 7D",
    "a byte order mark after a space, 20 EF BB BF 31",
    "UTF-16BE,                       00 5B 00 31 00 5D",
    "UTF-16LE,                       5B 00 31 00 5D 00",
    "UTF-16BE with a byte order mark, FE FF 00 5B 00 31 00 5D",
    "UTF-16LE with a byte order mark, FF FE 5B 00 31 00 5D 00",
    "an invalid byte,                E5",
    "an invalid byte in an array,    5B FF 5D",
    "an invalid byte after a number, 5B 31 32 E5 5D",
    "an invalid byte in an exponent, 5B 31 65 E5 5D",
    "an invalid byte in an escape,   22 5C E5 22",
    "an invalid byte in a code,      22 5C 75 30 30 30 E5 22"
  })
  void refuses_other_encodings_and_bytes(String what, String hex) {
    assertRefused(HexFormat.ofDelimiter(" ").parseHex(hex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 1",
        "{}{}",
        "{}}",
        "[]x",
        "[][]",
        "[1]]",
        "1]",
        "[1],",
        "{}#",
        "{}/",
        "{}//",
        "{}/**/",
        "{\"a\":1} \"b\"",
        "\"\"x",
        "null,",
        "truex",
        "2@",
        "01",
        "-01",
        "0x1",
        "1_000",
        "1\u0000",
        "1\f",
        "1\uFEFF",
        "1\u2003"
      })
  void refuses_anything_after_the_value(String text) {
    assertThatThrownBy(() -> skip(text))
        .hasMessage("the body is not JSON: it continues after the value");
  }

  @Test
  void refuses_nesting_deeper_than_100() throws Exception {
    skip("[".repeat(100) + "]".repeat(100));

    assertThatThrownBy(() -> skip("[".repeat(101))).hasMessageContaining("deeper than 100");
    assertThatThrownBy(() -> skip("{\"a\":".repeat(100_000)))
        .hasMessageContaining("deeper than 100");
  }

  @Test
  void does_not_count_siblings_as_nesting() throws Exception {
    skip("[" + "[],[1],{},{\"a\":[]},".repeat(200) + "1]");
    skip("[{\"a\":".repeat(50) + "1" + "}]".repeat(50));

    assertThatThrownBy(() -> skip("[{\"a\":".repeat(50) + "[1]" + "}]".repeat(50)))
        .hasMessageContaining("deeper than 100");
  }

  private static void assertRefused(String text) {
    assertRefused(text.getBytes(UTF_8));
  }

  private static void assertRefused(byte[] text) {
    assertThatThrownBy(() -> skip(text))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageMatching(
            "(?s)the body is not JSON: (<.> is unexpected at byte \\d+|it ends too early)");
  }

  private static void skip(String text) throws MalformedJsonException {
    skip(text.getBytes(UTF_8));
  }

  private static void skip(byte[] text) throws MalformedJsonException {
    JsonScanner json = new JsonScanner(text);
    json.skip();
    json.end();
  }
}
