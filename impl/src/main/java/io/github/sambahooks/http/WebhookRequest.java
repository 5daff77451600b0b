package io.github.sambahooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The parts of an HTTP request that the endpoint needs.
 *
 * @param method never null
 * @param authorization the header, or null
 * @param contentType the header, or null
 * @param contentLength the declared number of bytes, or -1
 * @param body opened only after the sender is authenticated
 * @param remoteAddress called at most once; returns null if the address is not known
 */
public record WebhookRequest(
    String method,
    String authorization,
    String contentType,
    long contentLength,
    Body body,
    Supplier<String> remoteAddress) {

  private static final Pattern JSON_TYPE =
      Pattern.compile(
          "(application|text)/json|application/[^/\\s]+\\+json", Pattern.CASE_INSENSITIVE);

  boolean isPost() {
    return "POST".equals(method);
  }

  /** Returns whether the content type is JSON or missing. */
  boolean mayBeJson() {
    if (contentType == null || contentType.equals("application/json")) {
      return true;
    }
    int parameters = contentType.indexOf(';');
    String mediaType = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return JSON_TYPE.matcher(mediaType.strip()).matches();
  }

  /** Opens the body. */
  public interface Body {

    /** Returns the stream of the body. */
    InputStream open() throws IOException;
  }
}
