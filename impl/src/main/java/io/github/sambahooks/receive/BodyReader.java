package io.github.sambahooks.receive;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body up to a limit. */
final class BodyReader {

  private final int limit;

  BodyReader(int limit) {
    this.limit = limit;
  }

  /**
   * Reads the whole body, and never more than the limit but the one byte that shows that there is
   * more.
   *
   * @throws BodyTooLargeException if it is larger than the limit; what is declared so is not read
   */
  byte[] read(Request request) throws IOException, BodyTooLargeException {
    if (request.contentLength() > limit) {
      throw new BodyTooLargeException("%,d bytes are declared".formatted(request.contentLength()));
    }
    InputStream body = request.body().open();
    byte[] bytes = body.readNBytes(limit);
    if (bytes.length == limit && body.read() >= 0) {
      throw new BodyTooLargeException("more than %,d bytes came".formatted(limit));
    }
    return bytes;
  }

  /** A body is larger than the limit. */
  static final class BodyTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyTooLargeException(String message) {
      super(message, null, false, false);
    }
  }
}
