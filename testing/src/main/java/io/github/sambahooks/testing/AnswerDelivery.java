package io.github.sambahooks.testing;

import io.github.sambahooks.event.AnswerEvent;
import java.time.Instant;

/**
 * A delivery about an answer to a question. All members of an answer are set by default.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class AnswerDelivery<E extends AnswerEvent>
    extends AbstractDelivery<E, AnswerDelivery<E>> {

  AnswerDelivery(Class<E> type) {
    this(
        type,
        Samples.inSession(type)
            .with("answerId", Samples.ANSWER)
            .with("answer", "Right after the session.")
            .with("participantId", Samples.PARTICIPANT)
            .with("externalParticipantId", "crm-1042")
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("private", false)
            .with("createdAt", Samples.CREATED));
  }

  private AnswerDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  AnswerDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new AnswerDelivery<>(type, body);
  }

  /**
   * Sets the answer's id ({@code answerId}; inferred from the REST API).
   *
   * @param answerId null is sent as null
   * @return a new delivery
   */
  public AnswerDelivery<E> withAnswerId(String answerId) {
    return with("answerId", answerId);
  }

  /**
   * Sets the answer's text ({@code answer}; inferred from the REST API).
   *
   * @param answer null is sent as null
   * @return a new delivery
   */
  public AnswerDelivery<E> withAnswer(String answer) {
    return with("answer", answer);
  }

  /**
   * Sets the participant who answered: {@code participantId} and {@code participantName} (inferred
   * from the REST API).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return a new delivery
   */
  public AnswerDelivery<E> answeredBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalParticipantId}; inferred
   * from the REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public AnswerDelivery<E> withExternalParticipantId(String externalId) {
    return with("externalParticipantId", externalId);
  }

  /**
   * Sets whether the answer is private ({@code private}; inferred from the REST API).
   *
   * @param isPrivate whether the answer is private
   * @return a new delivery
   */
  public AnswerDelivery<E> asPrivate(boolean isPrivate) {
    return with("private", isPrivate);
  }

  /**
   * Sets when the answer was written ({@code createdAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public AnswerDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
