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
   * Reads the whole body, but at most one byte more than the limit.
   *
   * @throws BodyTooLargeException if the body is larger than the limit; nothing is read if it is
   *     declared to be
   * @throws BodyConsumedException if a filter of the application has already read the body
   */
  byte[] read(WebhookRequest request)
      throws IOException, BodyTooLargeException, BodyConsumedException {
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

  private byte[] read(InputStream body, int expected) throws IOException, BodyTooLargeException {
    byte[] bytes = body.readNBytes(expected);
    int next = bytes.length < expected ? -1 : body.read();
    return next < 0 ? bytes : readRest(bytes, next, body);
  }

  /** Reads past the declared length, because a filter may have expanded the body. */
  private byte[] readRest(byte[] bytes, int next, InputStream body)
      throws IOException, BodyTooLargeException {
    byte[] rest = body.readNBytes(limit - bytes.length);
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

  private static InputStream open(WebhookRequest request)
      throws IOException, BodyConsumedException {
    try {
      return request.body().open();
    } catch (IllegalStateException e) {
      // thrown by the Servlet API after a call of getReader()
      throw new BodyConsumedException();
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
}
