package io.github.sambahooks.event;

/**
 * An event about an answer in the Q&amp;A panel.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface AnswerEvent extends WebhookEvent {
  /**
   * Returns the answer.
   *
   * @return never null, but its members may be null
   */
  Answer answer();
}
