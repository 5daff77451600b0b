package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A session has ended: {@code session_ended}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param session the session; never null, its members may be
 */
public record SessionEnded(Envelope envelope, Session session) implements SessionEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param session the session; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public SessionEnded {
    requireNonNull(envelope, "envelope");
    requireNonNull(session, "session");
  }
}
