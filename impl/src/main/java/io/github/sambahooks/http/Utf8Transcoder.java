package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.LogThrottle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.Clock;

/**
 * Converts bodies to UTF-8.
 *
 * <p>Safe for use by multiple threads.
 */
final class Utf8Transcoder {

  private static final System.Logger LOG = System.getLogger(Utf8Transcoder.class.getName());

  private final LogThrottle damaged;

  /** Creates a transcoder that logs damaged text, at most once a minute by the given clock. */
  Utf8Transcoder(Clock clock) {
    this.damaged = new LogThrottle(clock);
  }

  /**
   * Returns a body in UTF-8. What is valid UTF-8 is returned as it is, whatever is declared. Other
   * bodies are decoded with the declared charset, or as UTF-8 if Java knows no such charset; what
   * cannot be decoded becomes U+FFFD.
   *
   * @param contentType may be null
   * @return the body itself, or a new array
   */
  byte[] toUtf8(byte[] body, String contentType) {
    return Utf8Text.is(body) ? body : convert(body, contentType);
  }

  private byte[] convert(byte[] body, String contentType) {
    Charset charset = new ContentType(contentType).charset().orElse(UTF_8);
    return decode(body, charset, contentType).getBytes(UTF_8);
  }

  private String decode(byte[] body, Charset charset, String contentType) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      logDamage(contentType);
      return new String(body, charset);
    }
  }

  private void logDamage(String contentType) {
    damaged.log(
        unlogged ->
            LOG.log(
                WARNING,
                ("A delivery is not in UTF-8, and not in another charset that its Content-Type <%s>"
                        + " declares and this Java knows: the characters that could not be decoded are"
                        + " replaced by U+FFFD. %s")
                    .formatted(LogSafe.escape(contentType), unlogged)));
  }
}
