package io.github.sambahooks.event;

/**
 * An event about a session as a whole.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface SessionEvent extends WebhookEvent {
  /**
   * Returns the session.
   *
   * @return never null, but its members may be null
   */
  Session session();
}
