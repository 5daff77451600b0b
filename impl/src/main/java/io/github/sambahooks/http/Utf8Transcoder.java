package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.LogThrottle;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

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
    Optional<Charset> declared = new ContentType(contentType).charset();
    byte[] converted = new String(body, declared.orElse(UTF_8)).getBytes(UTF_8);
    if (declared.isEmpty() && !Arrays.equals(body, converted)) {
      logDamage(contentType);
    }
    return converted;
  }

  private void logDamage(String contentType) {
    damaged.log(
        unlogged ->
            LOG.log(
                WARNING,
                ("A delivery is not in UTF-8, and its Content-Type <%s> declares no charset that this"
                        + " Java knows: the characters that could not be decoded are replaced by"
                        + " U+FFFD. %s")
                    .formatted(LogSafe.escape(contentType), unlogged)));
  }
}
