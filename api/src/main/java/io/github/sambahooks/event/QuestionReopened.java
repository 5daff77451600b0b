package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A question has been opened again: {@code question_reopened}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param question the question; never null, its members may be
 */
public record QuestionReopened(Envelope envelope, Question question) implements QuestionEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param question the question; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public QuestionReopened {
    requireNonNull(envelope, "envelope");
    requireNonNull(question, "question");
  }
}
