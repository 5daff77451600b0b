package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A question has been dismissed: {@code question_dismissed}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param question the question; never null, but its members may be null
 */
public record QuestionDismissed(Envelope envelope, Question question) implements QuestionEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param question the question; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public QuestionDismissed {
    requireNonNull(envelope, "envelope");
    requireNonNull(question, "question");
  }
}
