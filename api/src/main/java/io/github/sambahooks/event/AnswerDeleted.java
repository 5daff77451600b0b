package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * An answer has been deleted: {@code answer_deleted}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param answer the answer; never null, but its members may be null
 */
public record AnswerDeleted(Envelope envelope, Answer answer) implements AnswerEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param answer the answer; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public AnswerDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(answer, "answer");
  }
}
