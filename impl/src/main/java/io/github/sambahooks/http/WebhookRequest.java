package io.github.sambahooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the pipeline needs of an HTTP request.
 *
 * @param method never null
 * @param authorization the header, or null
 * @param contentType the header, or null
 * @param contentLength the declared bytes, or -1
 * @param body not opened before the sender is authenticated
 * @param remoteAddress asked for at most once; gives null if it is not known
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

  /** Returns whether the body may be JSON: its type says so, or is missing. */
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
