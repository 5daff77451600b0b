package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * The answer of an application to a delivery.
 *
 * @param status the HTTP status: 200 if the observers were called, 500 if a synchronous one threw,
 *     401 if the secret is wrong, 400 if the body is not an event; the README lists all of them
 * @param body empty if the library answers; a proxy or filter in front of it may send one; never
 *     null
 * @param headers all headers; never null
 * @param duration from sending the request to receiving the whole answer; never null
 */
public record WebhookAnswer(int status, String body, HttpHeaders headers, Duration duration) {

  /**
   * Creates an answer.
   *
   * @param status the HTTP status
   * @param body never null
   * @param headers never null
   * @param duration never null
   * @throws NullPointerException if a component is null
   */
  public WebhookAnswer {
    requireNonNull(body, "body");
    requireNonNull(headers, "headers");
    requireNonNull(duration, "duration");
  }

  /**
   * Returns whether the delivery was accepted.
   *
   * @return true for a status of 200 to 299
   */
  public boolean isAccepted() {
    return status >= 200 && status < 300;
  }
}
