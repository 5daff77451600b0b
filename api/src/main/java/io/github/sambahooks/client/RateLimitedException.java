package io.github.sambahooks.client;

import java.time.Duration;

/**
 * The vendor received too many requests (status 429). It allows 1000 per minute (documented). The
 * request was not carried out.
 */
public final class RateLimitedException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /** How long to wait; null if the vendor did not say. */
  private final Duration retryAfter;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   * @param retryAfter how long to wait; null if the vendor did not say
   */
  public RateLimitedException(String message, Duration retryAfter) {
    super(message, null);
    this.retryAfter = retryAfter;
  }

  /**
   * Returns how long to wait before the next request, from the {@code Retry-After} header
   * (documented, in seconds).
   *
   * @return null if the vendor did not say
   */
  public Duration retryAfter() {
    return retryAfter;
  }
}
