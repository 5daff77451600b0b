package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A session has ended: {@code session_ended}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param session the session; never null, but its members may be null
 */
public record SessionEnded(Envelope envelope, Session session) implements SessionEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param session the session; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public SessionEnded {
    requireNonNull(envelope, "envelope");
    requireNonNull(session, "session");
  }
}
