package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * What the application answered to a delivery.
 *
 * @param status the HTTP status: 200 if the event was delivered to the observers, 500 if one of
 *     them threw, 401 if the secret is wrong, 400 if the body is no event; the README has the table
 * @param body the library answers none; what stands before it may; never null
 * @param headers all of the answer; never null
 * @param duration from the sending of the request to the end of the answer; never null
 */
public record WebhookAnswer(int status, String body, HttpHeaders headers, Duration duration) {

  /**
   * Makes the answer from its parts.
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
   * Tells whether the delivery was accepted.
   *
   * @return true for a status of 200 to 299
   */
  public boolean isAccepted() {
    return status >= 200 && status < 300;
  }
}
