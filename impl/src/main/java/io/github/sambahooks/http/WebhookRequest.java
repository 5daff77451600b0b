package io.github.sambahooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The parts of an HTTP request that the endpoint needs.
 *
 * @param protocol such as {@code HTTP/1.1}; never null
 * @param method never null
 * @param secure whether the request came over TLS, as far as the server knows
 * @param headers returns the values of all header lines with a name, whatever its case, in their
 *     order; empty if there are none
 * @param contentType the header, or null
 * @param contentLength the declared number of bytes, or -1
 * @param body opened only after the sender is authenticated
 * @param remoteAddress called at most once; returns null if the address is not known
 */
public record WebhookRequest(
    String protocol,
    String method,
    boolean secure,
    Function<String, List<String>> headers,
    String contentType,
    long contentLength,
    Body body,
    Supplier<String> remoteAddress) {

  boolean isPost() {
    return "POST".equals(method);
  }

  /**
   * Returns whether the request has a body that keeps its connection busy. In HTTP/2 and later, the
   * body keeps only its stream busy.
   */
  boolean declaresBody() {
    return protocol.startsWith("HTTP/1")
        && (contentLength > 0 || !headers.apply("Transfer-Encoding").isEmpty());
  }

  List<String> authorization() {
    return headers.apply("Authorization");
  }

  /** Returns the {@code Content-Encoding}, unless it leaves the body as it is. */
  Optional<String> contentEncoding() {
    List<String> lines = headers.apply("Content-Encoding");
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", lines)).filter(WebhookRequest::isEncoding);
  }

  private static boolean isEncoding(String codings) {
    return Stream.of(codings.split(","))
        .map(String::strip)
        .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }

  /** Opens the body. */
  public interface Body {

    /** Returns the stream of the body. */
    InputStream open() throws IOException;
  }
}
