package io.github.sambahooks.http;

import static io.github.sambahooks.fuzz.Check.check;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sambahooks.fuzz.HeadAndBody;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.params.provider.MethodSource;

/** The first line of an input is the content type, the rest is the body. */
class ContentTypeFuzzTest {

  // the transcoder logs damaged text once a minute
  private static final Logger SILENT = Logger.getLogger(Utf8Transcoder.class.getName());

  private final Utf8Transcoder transcoder = new Utf8Transcoder(Clock.systemUTC());

  @MethodSource("io.github.sambahooks.fuzz.Seeds#typedBodies")
  @FuzzTest
  void is_parsed_and_its_charset_is_used(byte[] input) {
    SILENT.setUseParentHandlers(false);
    HeadAndBody parts = HeadAndBody.of(input, "\n");
    ContentType type = new ContentType(parts.head());
    String lowerCase = parts.head().toLowerCase(Locale.ROOT);

    check(!type.isJson() || lowerCase.contains("json"), "not JSON");
    check(!type.isForm() || lowerCase.contains("form"), "not a form");
    check(!type.isForm() || !type.isJson(), "both JSON and a form");
    check(type.charset().isEmpty() || lowerCase.contains("charset"), "no charset");
    checkTranscoding(parts.body(), parts.head(), type.charset().orElse(UTF_8));
  }

  private void checkTranscoding(byte[] body, String contentType, Charset charset) {
    byte[] utf8 = transcoder.toUtf8(body, contentType);
    byte[] expected =
        isUtf8(body) && !hasControlCharacter(body)
            ? body
            : new String(body, charset).getBytes(UTF_8);

    check(Arrays.equals(utf8, expected), "the wrong text");
    check(isUtf8(utf8), "not UTF-8");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasControlCharacter(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return true;
      }
    }
    return false;
  }
}
