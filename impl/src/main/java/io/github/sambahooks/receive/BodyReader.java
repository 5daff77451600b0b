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
   * @throws BodyConsumedException if a filter of the application has read it before
   */
  byte[] read(Request request) throws IOException, BodyTooLargeException, BodyConsumedException {
    if (request.contentLength() > limit) {
      throw new BodyTooLargeException("%,d bytes are declared".formatted(request.contentLength()));
    }
    InputStream body = open(request);
    byte[] bytes = body.readNBytes(limit);
    if (bytes.length == 0 && request.contentLength() > 0) {
      throw new BodyConsumedException();
    }
    if (bytes.length == limit && body.read() >= 0) {
      throw new BodyTooLargeException("more than %,d bytes came".formatted(limit));
    }
    return bytes;
  }

  private static InputStream open(Request request) throws IOException, BodyConsumedException {
    try {
      return request.body().open();
    } catch (IllegalStateException e) {
      // what the Servlet API throws once somebody has called getReader()
      throw new BodyConsumedException();
    }
  }

  /** Somebody has read the body before: the sender is not to blame. */
  static final class BodyConsumedException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyConsumedException() {
      super(
          "A servlet filter of this application has read the body of a delivery before Samba Hooks"
              + " could: exclude the webhook's path from it. The event is lost; answered 500, the"
              + " sender may not retry");
    }
  }

  /** A body is larger than the limit. */
  static final class BodyTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;

    private BodyTooLargeException(String message) {
      super(message, null, false, false);
    }
  }
}
