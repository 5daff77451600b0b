package io.github.sambahooks.event;

/**
 * An event about a question in the Q&amp;A panel.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface QuestionEvent extends WebhookEvent {
  /**
   * Returns the question.
   *
   * @return never null, but its members may be null
   */
  Question question();
}
