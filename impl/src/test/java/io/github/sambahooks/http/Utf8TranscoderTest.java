package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.LogCapture;
import java.nio.charset.Charset;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A body")
class Utf8TranscoderTest {

  private static final String TEXT = "{\"name\":\"Zoë\"}";

  private final Utf8Transcoder transcoder = new Utf8Transcoder(Clock.systemUTC());

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=utf-8",
        "application/json;charset=iso-8859-1",
        "application/json;charset=utf-16"
      })
  void in_utf_8_is_returned_itself_whatever_is_declared(String contentType) {
    byte[] body = TEXT.getBytes(UTF_8);

    assertThat(transcoder.toUtf8(body, contentType)).isSameAs(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO-8859-1",
        "windows-1252",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "x-UTF-16LE-BOM",
        "UTF-32",
        "IBM037"
      })
  void in_the_declared_charset_is_converted(String charset) {
    byte[] body = TEXT.getBytes(Charset.forName(charset));

    assertThat(transcoder.toUtf8(body, "application/json; charset=" + charset))
        .asString(UTF_8)
        .isEqualTo(TEXT);
  }

  @Test
  void in_ascii_characters_of_utf_16_is_converted_although_it_is_valid_utf_8() {
    byte[] body = "{}".getBytes(Charset.forName("UTF-16LE"));

    assertThat(transcoder.toUtf8(body, "application/json; charset=UTF-16LE"))
        .asString(UTF_8)
        .isEqualTo("{}");
    assertThat(transcoder.toUtf8(body, "application/json")).isEqualTo(body);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"application/json", "text/plain;charset=klingon\nFORGED"})
  void that_is_neither_counts_as_utf_8_with_a_warning(String contentType) {
    try (LogCapture log = LogCapture.of(Utf8Transcoder.class)) {
      byte[] converted = transcoder.toUtf8(TEXT.getBytes(ISO_8859_1), contentType);
      transcoder.toUtf8(TEXT.getBytes(ISO_8859_1), contentType);

      assertThat(converted).asString(UTF_8).isEqualTo("{\"name\":\"Zo\ufffd\"}");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING")
          .contains(contentType == null ? "<null>" : "<" + contentType.replace("\n", "\\u000a"))
          .doesNotContain("Zo");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "us-ascii", "shift_jis"})
  void that_is_not_in_the_charset_that_it_declares_is_a_warning(String charset) {
    try (LogCapture log = LogCapture.of(Utf8Transcoder.class)) {
      String contentType = "application/json; charset=" + charset;

      assertThat(transcoder.toUtf8("{\"name\":\"Zoë\"}".getBytes(ISO_8859_1), contentType))
          .asString(UTF_8)
          .contains("\ufffd");
      assertThat(log.lines()).singleElement().asString().contains("WARNING", charset);
    }
  }

  @Test
  void in_utf_8_with_a_control_character_is_left_as_it_is_without_a_warning() {
    try (LogCapture log = LogCapture.of(Utf8Transcoder.class)) {
      byte[] body = "{\"name\":\"Zoë\u0001\"}".getBytes(UTF_8);

      assertThat(transcoder.toUtf8(body, null)).isEqualTo(body);
      assertThat(log.lines()).isEmpty();
    }
  }
}
