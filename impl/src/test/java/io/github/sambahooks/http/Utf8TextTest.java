package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Allocations;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UTF-8")
class Utf8TextTest {

  private static final String TEXT = "{\n\t\"name\": \"Zoë, Łukasz, 李, 😀, \u007f\"\r\n}";

  @Test
  void is_recognized_at_every_alignment() {
    for (int shift = 0; shift < 20; shift++) {
      assertThat(Utf8Text.is((" ".repeat(shift) + TEXT).getBytes(UTF_8))).isTrue();
    }
    assertThat(Utf8Text.is(new byte[0])).isTrue();
  }

  @Test
  void is_not_recognized_in_other_charsets() {
    for (int shift = 0; shift < 20; shift++) {
      String text = " ".repeat(shift) + "{\"name\":\"Zoë\"}";
      assertThat(Utf8Text.is(text.getBytes(ISO_8859_1))).isFalse();
    }
    for (String text : new String[] {"{}", TEXT}) {
      assertThat(Utf8Text.is(text.getBytes(UTF_16BE))).isFalse();
      assertThat(Utf8Text.is(text.getBytes(UTF_16LE))).isFalse();
      assertThat(Utf8Text.is(text.getBytes(Charset.forName("UTF-32")))).isFalse();
    }
    assertThat(Utf8Text.is("{\"name\":\"李\"}".getBytes(Charset.forName("ISO-2022-JP")))).isFalse();
  }

  @Test
  void does_not_contain_control_characters_other_than_those_of_json() {
    for (char control = 0; control < ' '; control++) {
      byte[] text = ("0123456789" + control + "0123456789").getBytes(UTF_8);
      assertThat(Utf8Text.is(text))
          .as("%d", (int) control)
          .isEqualTo("\t\n\r".indexOf(control) >= 0);
    }
  }

  @Test
  void is_recognized_exactly_if_the_jdk_can_decode_it() throws Exception {
    for (int bytes = 0; bytes < 1 << 24; bytes += bytes < 1 << 16 ? 1 : 7) {
      assertAgreement(new byte[] {(byte) bytes, (byte) (bytes >> 8), (byte) (bytes >> 16)});
    }
    Random random = new Random(42);
    byte[] bytes = new byte[4];
    for (int i = 0; i < 1_000_000; i++) {
      random.nextBytes(bytes);
      bytes[0] |= (byte) 0xF0;
      for (int k = 1; k < 4; k++) {
        bytes[k] = random.nextInt(20) == 0 ? bytes[k] : (byte) (0x80 | bytes[k] & 0x3F);
      }
      assertAgreement(bytes);
    }
  }

  @Test
  void is_recognized_without_allocating_anything() {
    byte[] text = TEXT.repeat(10_000).getBytes(UTF_8);

    assertThat(Allocations.of(() -> Utf8Text.is(text))).isLessThan(10_000);
  }

  private static void assertAgreement(byte[] bytes) {
    if (Utf8Text.is(bytes) != (isDecodable(bytes) && !hasForbiddenControl(bytes))) {
      throw new AssertionError("differs for " + HexFormat.of().formatHex(bytes));
    }
  }

  private static boolean isDecodable(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasForbiddenControl(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return true;
      }
    }
    return false;
  }
}
