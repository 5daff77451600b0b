package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Map;

/** Creates requests as Digital Samba is documented to send them, and their headers. */
final class Requests {

  static final String AUTHORIZATION = "Authorization";
  static final String CONTENT_TYPE = "Content-Type";
  static final String JSON = "application/json";
  static final Duration TIMEOUT = Duration.ofSeconds(30);

  private Requests() {}

  static HttpRequest post(
      URI endpoint, Map<String, String> headers, BodyPublisher body, Duration timeout) {
    HttpRequest.Builder request = HttpRequest.newBuilder(endpoint).timeout(timeout).POST(body);
    headers.forEach(request::header);
    return request.build();
  }

  static String bearer(String secret) {
    return requirePrintable(AUTHORIZATION, "Bearer " + requireNonNull(secret, "secret"));
  }

  /**
   * Returns a value that can be sent in a header. Checked here, because the message of the JDK's
   * exception would show the value.
   */
  static String requirePrintable(String header, String value) {
    if (requireNonNull(value, header).chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "The value of the header <%s> contains characters that cannot be sent: use printable ASCII only"
              .formatted(header));
    }
    return value;
  }
}
