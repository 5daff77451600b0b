package io.github.sambahooks.event;

/**
 * What happens to a session as a whole.
 *
 * <p>Observe this type to get every event of the group.
 */
public sealed interface SessionEvent extends WebhookEvent
    permits SessionStarted, SessionEnded, SessionSummaryReady, SessionTranscriptReady {
  /**
   * Returns the session.
   *
   * @return never null; its members may be
   */
  Session session();
}
