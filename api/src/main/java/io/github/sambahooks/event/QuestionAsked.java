package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A question has been asked: {@code question_asked}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param question the question; never null, its members may be
 */
public record QuestionAsked(Envelope envelope, Question question) implements QuestionEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param question the question; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public QuestionAsked {
    requireNonNull(envelope, "envelope");
    requireNonNull(question, "question");
  }
}
