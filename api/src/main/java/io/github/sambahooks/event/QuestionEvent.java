package io.github.sambahooks.event;

/**
 * What happens to a question of the question-and-answer panel.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface QuestionEvent extends WebhookEvent {
  /**
   * Returns the question.
   *
   * @return never null; its members may be
   */
  Question question();
}
