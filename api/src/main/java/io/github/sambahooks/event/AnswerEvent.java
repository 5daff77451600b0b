package io.github.sambahooks.event;

/**
 * What happens to an answer of the question-and-answer panel.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface AnswerEvent extends WebhookEvent {
  /**
   * Returns the answer.
   *
   * @return never null; its members may be
   */
  Answer answer();
}
