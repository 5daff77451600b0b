package io.github.sambahooks.event;

/**
 * What happens to a session as a whole.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface SessionEvent extends WebhookEvent {
  /**
   * Returns the session.
   *
   * @return never null; its members may be
   */
  Session session();
}
