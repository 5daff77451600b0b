package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a body")
class BodyTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "plain ASCII", "ä", "in the middle äöü", "€ first", "😀😀 pairs"})
  void is_the_same_however_it_is_read(String text) {
    for (int atOnce = 1; atOnce <= text.length() + 1; atOnce++) {
      assertThat(read(bytes(text), atOnce)).isEqualTo(text);
    }
  }

  @Test
  void is_what_java_makes_of_bytes_that_are_no_utf_8() {
    byte[] broken = {'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xE2, (byte) 0x82};

    assertThat(read(broken, 3)).isEqualTo(new String(broken, UTF_8));
  }

  @Test
  void has_no_byte_order_mark() {
    assertThat(read(bytes("\uFEFFtext"), 8)).isEqualTo("text");
    assertThat(read(bytes("\uFEFFä"), 8)).isEqualTo("ä");
    assertThat(read(bytes("a\uFEFF"), 8)).isEqualTo("a\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{} ", "{}\r\n\t ", "{}\u2003"})
  void is_blank_after_its_object(String text) {
    assertThat(afterReading(text, 2).isBlankAfter(2)).isTrue();
    assertThat(afterReading("\uFEFF" + text, text.length()).isBlankAfter(2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}x", "{} }", "{}ä", "{}\u2003{"})
  void is_not_blank_if_something_follows_its_object(String text) {
    assertThat(afterReading(text, 2).isBlankAfter(2)).isFalse();
    assertThat(afterReading(text, text.length()).isBlankAfter(2)).isFalse();
  }

  @Test
  void counts_characters_and_not_bytes_where_it_is_no_ascii() {
    assertThat(afterReading("{\"ä\":1} ", 8).isBlankAfter(7)).isTrue();
    assertThat(afterReading("{\"ä\":1}}", 8).isBlankAfter(7)).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static BodyText afterReading(String text, int characters) {
    BodyText body = new BodyText(bytes(text));
    char[] buffer = new char[characters];
    int read = 0;
    for (int more = 0; read < characters && more >= 0; read += more) {
      more = body.read(buffer, read, characters - read);
    }
    return body;
  }

  private static String read(byte[] bytes, int atOnce) {
    BodyText body = new BodyText(bytes);
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[atOnce];
    for (int read = body.read(buffer, 0, atOnce); read >= 0; read = body.read(buffer, 0, atOnce)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }
}
