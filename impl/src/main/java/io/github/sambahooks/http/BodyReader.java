package io.github.sambahooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Reads a body up to a limit, and within a time limit. */
final class BodyReader {

  // most bodies are smaller, and a sender that declares much may send little
  private static final int FIRST_BUFFER = 8192;

  private final int limit;
  private final Duration timeout;
  private final LongSupplier nanoTime;

  /**
   * Creates a reader.
   *
   * @param limit in bytes
   * @param timeout for the whole body, checked whenever a part of it has arrived; a sender that
   *     falls silent is left to the server's own read timeout
   * @param nanoTime the time in nanoseconds, from any origin
   */
  BodyReader(int limit, Duration timeout, LongSupplier nanoTime) {
    this.limit = limit;
    this.timeout = timeout;
    this.nanoTime = nanoTime;
  }

  /**
   * Reads the whole body, but at most one byte more than the limit.
   *
   * @throws BodyTooLargeException if the body is larger than the limit; nothing is read if it is
   *     declared to be
   * @throws BodyTooSlowException if the body has not arrived in time
   * @throws BodyConsumedException if a filter of the application has already read the body
   */
  byte[] read(WebhookRequest request)
      throws IOException, BodyTooLargeException, BodyTooSlowException, BodyConsumedException {
    if (request.contentLength() > limit) {
      throw new BodyTooLargeException(
          "the body has %,d bytes as declared, the limit is %,d"
              .formatted(request.contentLength(), limit));
    }
    boolean declared = request.contentLength() >= 0;
    byte[] bytes = read(open(request), declared ? (int) request.contentLength() : limit);
    if (bytes.length == 0 && isSurelySent(request)) {
      throw new BodyConsumedException();
    }
    return bytes;
  }

  /**
   * Returns whether there was a body. No client sends an empty form of undeclared length, but a
   * filter that asks for a parameter consumes a form.
   */
  private static boolean isSurelySent(WebhookRequest request) {
    return request.contentLength() > 0
        || request.contentLength() < 0 && new ContentType(request.contentType()).isForm();
  }

  private byte[] read(InputStream body, int expected)
      throws IOException, BodyTooLargeException, BodyTooSlowException {
    try {
      return new Reading(body).read(expected);
    } catch (RuntimeException e) {
      // a server may fail in this way on a malformed body, but so may a filter that wraps the
      // stream
      throw new IOException("the server or a filter threw " + e.getClass().getName(), e);
    }
  }

  private static InputStream open(WebhookRequest request)
      throws IOException, BodyConsumedException {
    try {
      return request.body().open();
    } catch (IllegalStateException e) {
      // thrown by the Servlet API after a call of getReader()
      throw new BodyConsumedException();
    }
  }

  /** Reads one body. */
  private final class Reading {

    private final InputStream body;
    private long deadline;
    private boolean timed;

    private Reading(InputStream body) {
      this.body = body;
    }

    private byte[] read(int expected)
        throws IOException, BodyTooLargeException, BodyTooSlowException {
      byte[] bytes = readUpTo(expected);
      int next = bytes.length < expected ? -1 : body.read();
      return next < 0 ? bytes : readRest(bytes, next);
    }

    /** Reads past the declared length, because a filter may have expanded the body. */
    private byte[] readRest(byte[] bytes, int next)
        throws IOException, BodyTooLargeException, BodyTooSlowException {
      byte[] rest = readUpTo(limit - bytes.length);
      int size = bytes.length + 1 + rest.length;
      if (size > limit) {
        throw new BodyTooLargeException(
            "the body has more than %,d bytes, the limit".formatted(limit));
      }
      byte[] whole = Arrays.copyOf(bytes, size);
      whole[bytes.length] = (byte) next;
      System.arraycopy(rest, 0, whole, bytes.length + 1, rest.length);
      return whole;
    }

    /** Reads until the end of the body, but not more than the given number of bytes. */
    private byte[] readUpTo(int max) throws IOException, BodyTooSlowException {
      byte[] bytes = new byte[Math.min(max, FIRST_BUFFER)];
      int size = 0;
      while (size < max) {
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(max, 2L * size));
        }
        int read = body.read(bytes, size, bytes.length - size);
        if (read < 0) {
          break;
        }
        size += read;
        if (size < max) {
          checkTime();
        }
      }
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /**
     * Starts to measure when the first part has arrived, so a body that is all there costs nothing.
     */
    private void checkTime() throws BodyTooSlowException {
      long now = nanoTime.getAsLong();
      if (!timed) {
        timed = true;
        deadline = now + timeout.toNanos();
      } else if (now - deadline > 0) {
        throw new BodyTooSlowException(timeout);
      }
    }
  }

  /** Thrown if a filter of the application has already read the body, so not the sender's fault. */
  static final class BodyConsumedException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyConsumedException() {
      super(
          "A servlet filter of this application has read the body of a delivery before Samba Hooks"
              + " could. If the body is sent as a form, reading a parameter is enough. Exclude the"
              + " webhook's path from the filter. The event is lost; answered 500, the sender may not"
              + " retry");
    }
  }

  /** Thrown if a body is larger than the limit. */
  static final class BodyTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyTooLargeException(String message) {
      super(message, null, false, false);
    }
  }

  /** Thrown if a body has not arrived in time. */
  static final class BodyTooSlowException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyTooSlowException(Duration timeout) {
      super(
          "the body has not arrived within %,d ms".formatted(timeout.toMillis()),
          null,
          false,
          false);
    }
  }
}
