package io.github.sambahooks.client;

import java.time.Duration;

/**
 * Too many requests: 429. The vendor allows 1000 a minute (documented). What was asked has not been
 * done.
 */
public final class RateLimitedException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /** How long to wait; null if the vendor did not say. */
  private final Duration retryAfter;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   * @param retryAfter how long to wait; null if the vendor did not say
   */
  public RateLimitedException(String message, Duration retryAfter) {
    super(message, null);
    this.retryAfter = retryAfter;
  }

  /**
   * Returns how long to wait before the next request, as the header {@code retry-after} said
   * (documented, in seconds).
   *
   * @return null if the vendor did not say
   */
  public Duration retryAfter() {
    return retryAfter;
  }
}
