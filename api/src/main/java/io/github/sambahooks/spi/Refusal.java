package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

/**
 * A request that was refused before it was decoded to an event.
 *
 * @param status the HTTP status of the answer
 * @param reason a short explanation; may quote headers other than {@code Authorization} and the
 *     first unexpected byte of the body, so escape it before you log it; never null
 * @param remoteAddress the address of the client, as the server reports it; may be null
 */
public record Refusal(int status, String reason, String remoteAddress) {

  /**
   * Creates a refusal.
   *
   * @param status the HTTP status of the answer
   * @param reason not null
   * @param remoteAddress may be null
   * @throws NullPointerException if the reason is null
   */
  public Refusal {
    requireNonNull(reason, "reason");
  }
}
