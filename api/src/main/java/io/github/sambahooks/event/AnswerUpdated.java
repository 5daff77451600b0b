package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * An answer has been changed: {@code answer_updated}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param answer the answer; never null, but its members may be null
 */
public record AnswerUpdated(Envelope envelope, Answer answer) implements AnswerEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param answer the answer; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public AnswerUpdated {
    requireNonNull(envelope, "envelope");
    requireNonNull(answer, "answer");
  }
}
