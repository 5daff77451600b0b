package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A session has started in a room: {@code session_started}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param session the session; never null, but its members may be null
 */
public record SessionStarted(Envelope envelope, Session session) implements SessionEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param session the session; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public SessionStarted {
    requireNonNull(envelope, "envelope");
    requireNonNull(session, "session");
  }
}
