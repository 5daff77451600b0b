package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * The summary of a session is ready: {@code session_summary_ready}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param session the session; never null, its members may be
 */
public record SessionSummaryReady(Envelope envelope, Session session) implements SessionEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param session the session; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public SessionSummaryReady {
    requireNonNull(envelope, "envelope");
    requireNonNull(session, "session");
  }
}
