package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * The summary of a session is ready: {@code session_summary_ready}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param session the session; never null, but its members may be null
 */
public record SessionSummaryReady(Envelope envelope, Session session) implements SessionEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param session the session; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public SessionSummaryReady {
    requireNonNull(envelope, "envelope");
    requireNonNull(session, "session");
  }
}
