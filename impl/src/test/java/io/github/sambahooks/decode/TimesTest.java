package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.JsonValues;
import io.github.sambahooks.json.MalformedJsonException;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time")
class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-02-06T09:43:48Z                | 2023-02-06T09:43:48Z
          2023-02-06T09:43:48.5Z              | 2023-02-06T09:43:48.5Z
          2023-02-06T09:43:48.123456789Z      | 2023-02-06T09:43:48.123456789Z
          2023-02-06T09:43:48.1234567899999Z  | 2023-02-06T09:43:48.123456789Z
          2023-02-06T09:43:48,5Z              | 2023-02-06T09:43:48.5Z
          2023-02-06T09:43Z                   | 2023-02-06T09:43:00Z
          2023-02-06T09:43:48+02:00           | 2023-02-06T07:43:48Z
          2023-02-06T09:43:48-0530            | 2023-02-06T15:13:48Z
          2023-02-06T09:43:48.25+02           | 2023-02-06T07:43:48.25Z
          2023-02-06T09:43:48-00:00           | 2023-02-06T09:43:48Z
          2023-02-06t09:43:48z                | 2023-02-06T09:43:48Z
          2023-02-06 09:43:48                 | 2023-02-06T09:43:48Z
          2023-02-06 09:43:48.75              | 2023-02-06T09:43:48.75Z
          2023-02-06 09:43:48+02:00           | 2023-02-06T07:43:48Z
          2023-02-06T09:43:48                 | 2023-02-06T09:43:48Z
          2023-02-06T09:43:48.000001          | 2023-02-06T09:43:48.000001Z
          2024-02-29T23:59:59Z                | 2024-02-29T23:59:59Z
          2016-12-31T23:59:60Z                | 2016-12-31T23:59:59Z
          2016-12-31T15:59:60-08:00           | 2016-12-31T23:59:59Z
          0001-01-01T00:00:00Z                | 0001-01-01T00:00:00Z
          2200-12-31T23:59:59.999Z            | 2200-12-31T23:59:59.999Z
          2201-01-01T00:30:00+01:00           | 2200-12-31T23:30:00Z
          1675676628                          | 2023-02-06T09:43:48Z
          1675676628.5                        | 2023-02-06T09:43:48.5Z
          1675676628.1234567899               | 2023-02-06T09:43:48.123456789Z
          1.675676628E9                       | 2023-02-06T09:43:48Z
          1675676628000                       | 2023-02-06T09:43:48Z
          1675676628123.5                     | 2023-02-06T09:43:48.1235Z
          0                                   | 1970-01-01T00:00:00Z
          -1                                  | 1969-12-31T23:59:59Z
          -1.5                                | 1969-12-31T23:59:58.5Z
          7289654399.9                        | 2200-12-31T23:59:59.9Z
          7289654400                          | 1970-03-26T08:54:14.4Z
          7289654399999                       | 2200-12-31T23:59:59.999Z
          """)
  void is_read_from_every_form_that_the_vendor_uses(String text, Instant time) throws Exception {
    assertThat(Times.time(text)).isEqualTo(time);
    assertThat(Times.time(value("\"" + text + "\""))).isEqualTo(time);
    if (!text.contains(":")) {
      assertThat(Times.time(new JsonScanner(text.getBytes(UTF_8)).readScalar())).isEqualTo(time);
      assertThat(Times.time(value(text))).isEqualTo(time);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "Z",
        "-",
        "2023-02-06",
        "09:43:48Z",
        "2023-02-06T09Z",
        "2023-02-06T09:43.5Z",
        "2023-02-30T09:43:48Z",
        "2023-13-01T09:43:48Z",
        "2023-02-06T24:00:00Z",
        "2023-02-06T09:43:60Z",
        "2023-02-06T09:59:61Z",
        "2023-02-06T09:60:00Z",
        "2023-02-06T09:43:48+19:00",
        "2023-02-06T09:43:48+2",
        "2023-02-06T09:43:48 Z",
        "2023-02-06T09:43:48Z ",
        "2023-02-06  09:43:48",
        "2023-2-6 9:43:48",
        "20230206T094348Z",
        "0000-00-00 00:00:00",
        "0000-12-31T23:59:59Z",
        "2201-01-01T00:00:00Z",
        "2200-12-31T23:30:00-01:00",
        "9999-12-31T23:59:59Z",
        "+55073-02-06T09:43:48Z",
        "55073-02-06T09:43:48Z",
        "7289654400000",
        "1675676628000000",
        "99999999999999999999999999999",
        "-62135596801",
        "-1675676628000",
        "1e99",
        "1e-99",
        "1e99999999999",
        "+5",
        "1.",
        ".5",
        "0x10",
        "NaN",
        "١٦٧٥٦٧٦٦٢٨",
        "1675676628 "
      })
  void is_nothing_else(String text) {
    assertThat(Times.time(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7289654400000",
        "1675676628000000",
        "999999999999999999",
        "9999999999999999999999",
        "-62135596801",
        "-1675676628000",
        "1e13",
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e99999999999",
        "true",
        "null",
        "{}",
        "[1675676628]"
      })
  void is_no_other_value_either(String json) throws Exception {
    assertThat(Times.time(new JsonScanner(json.getBytes(UTF_8)).readScalar())).isNull();
    assertThat(Times.time(value(json))).isNull();
  }

  @Test
  void is_not_searched_for_in_long_texts_and_numbers() {
    assertTimeoutPreemptively(
        ofSeconds(5),
        () -> {
          for (String start : List.of("1", "-1.", "2023-02-06T09:43:48.", "1e")) {
            String text = start + "1".repeat(1_000_000);
            assertThat(Times.time(text)).isNull();
          }
          assertThat(Times.time(value("1".repeat(1_000_000)))).isNull();
          assertThat(Times.time(value("1." + "1".repeat(1_000_000)))).isNull();
        });
    assertThat(Times.time(null)).isNull();
    assertThat(Times.time(-1L)).isEqualTo(Instant.ofEpochSecond(-1));
    assertThat(Times.time(Long.MAX_VALUE)).isNull();
    assertThat(Times.time(Long.MIN_VALUE)).isNull();
  }

  private static JsonValue value(String json) throws MalformedJsonException {
    return JsonValues.read(new JsonScanner(json.getBytes(UTF_8)));
  }
}
