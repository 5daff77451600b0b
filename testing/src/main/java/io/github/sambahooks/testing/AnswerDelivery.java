package io.github.sambahooks.testing;

import io.github.sambahooks.event.AnswerEvent;
import java.time.Instant;

/**
 * A delivery that tells of an answer to a question. By default it has all members of an answer.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class AnswerDelivery<E extends AnswerEvent>
    extends AbstractDelivery<E, AnswerDelivery<E>> {

  AnswerDelivery(Class<E> event) {
    this(
        event,
        Samples.inSession(event)
            .with("answerId", Samples.ANSWER)
            .with("answer", "Right after the session.")
            .with("participantId", Samples.PARTICIPANT)
            .with("externalParticipantId", "crm-1042")
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("createdAt", Samples.CREATED));
  }

  private AnswerDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  AnswerDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new AnswerDelivery<>(event, changed);
  }

  /**
   * Sets the answer's id ({@code answerId}; as the REST API shows it).
   *
   * @param answerId null is sent as null
   * @return another delivery
   */
  public AnswerDelivery<E> withAnswerId(String answerId) {
    return with("answerId", answerId);
  }

  /**
   * Sets the answer's text ({@code answer}; as the REST API shows it).
   *
   * @param answer null is sent as null
   * @return another delivery
   */
  public AnswerDelivery<E> withAnswer(String answer) {
    return with("answer", answer);
  }

  /**
   * Sets who answered: {@code participantId} and {@code participantName} (as the REST API shows
   * it).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return another delivery
   */
  public AnswerDelivery<E> answeredBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave who answered ({@code externalParticipantId}; as the REST
   * API shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public AnswerDelivery<E> withExternalParticipantId(String externalId) {
    return with("externalParticipantId", externalId);
  }

  /**
   * Sets when it was written ({@code createdAt}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public AnswerDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
