package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Map;

/** Requests such as Digital Samba is documented to send, and their headers. */
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
    return value(AUTHORIZATION, "Bearer " + requireNonNull(secret, "secret"));
  }

  /** Returns the value if it can be sent as it is; the JDK's own complaint would show it. */
  static String value(String header, String value) {
    if (requireNonNull(value, header).chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "The value of the header <%s> has characters that the JDK's client does not send as they are: it has to be printable ASCII"
              .formatted(header));
    }
    return value;
  }
}
