package io.github.sambahooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

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
  byte[] read(WebhookRequest request)
      throws IOException, BodyTooLargeException, BodyConsumedException {
    if (request.contentLength() > limit) {
      throw new BodyTooLargeException("%,d bytes are declared".formatted(request.contentLength()));
    }
    boolean declared = request.contentLength() >= 0;
    byte[] bytes = read(open(request), declared ? (int) request.contentLength() : limit);
    if (bytes.length == 0 && request.contentLength() > 0) {
      throw new BodyConsumedException();
    }
    return bytes;
  }

  private byte[] read(InputStream body, int expected) throws IOException, BodyTooLargeException {
    byte[] bytes = body.readNBytes(expected);
    int next = bytes.length < expected ? -1 : body.read();
    return next < 0 ? bytes : withTheRest(bytes, next, body);
  }

  /** Reads on: a filter of the application may have made more of the body than is declared. */
  private byte[] withTheRest(byte[] bytes, int next, InputStream body)
      throws IOException, BodyTooLargeException {
    byte[] rest = body.readNBytes(limit - bytes.length);
    int size = bytes.length + 1 + rest.length;
    if (size > limit) {
      throw new BodyTooLargeException("more than %,d bytes came".formatted(limit));
    }
    byte[] whole = Arrays.copyOf(bytes, size);
    whole[bytes.length] = (byte) next;
    System.arraycopy(rest, 0, whole, bytes.length + 1, rest.length);
    return whole;
  }

  private static InputStream open(WebhookRequest request)
      throws IOException, BodyConsumedException {
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
