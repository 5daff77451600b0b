package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

/**
 * A request that was refused before it became an event.
 *
 * @param status the HTTP status of the answer
 * @param reason why, in a few words; it may quote headers and the first unexpected byte of the
 *     body, so escape it before you log it; never null
 * @param remoteAddress the address that the request came from, as the server reports it; null if it
 *     does not
 */
public record Refusal(int status, String reason, String remoteAddress) {

  /**
   * Creates a refusal.
   *
   * @throws NullPointerException if the reason is null
   */
  public Refusal {
    requireNonNull(reason, "reason");
  }
}
