package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * An answer has been deleted: {@code answer_deleted}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param answer the answer; never null, its members may be
 */
public record AnswerDeleted(Envelope envelope, Answer answer) implements AnswerEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param answer the answer; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public AnswerDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(answer, "answer");
  }
}
