package io.github.sambahooks.testing;

import io.github.sambahooks.event.QuestionEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A delivery that tells of a question. By default it has all members of a question without answers.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class QuestionDelivery<E extends QuestionEvent>
    extends AbstractDelivery<E, QuestionDelivery<E>> {

  QuestionDelivery(Class<E> event) {
    this(
        event,
        Samples.inSession(event)
            .with("questionId", Samples.QUESTION)
            .with("question", "When will the slides be available?")
            .with("participantId", Samples.PARTICIPANT)
            .with("externalParticipantId", "crm-1042")
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("createdAt", Samples.CREATED)
            .with("answers", List.of()));
  }

  private QuestionDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  QuestionDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new QuestionDelivery<>(event, changed);
  }

  /**
   * Sets the question's id ({@code questionId}; as the REST API shows it).
   *
   * @param questionId null is sent as null
   * @return another delivery
   */
  public QuestionDelivery<E> withQuestionId(String questionId) {
    return with("questionId", questionId);
  }

  /**
   * Sets the question's text ({@code question}; as the REST API shows it).
   *
   * @param question null is sent as null
   * @return another delivery
   */
  public QuestionDelivery<E> withQuestion(String question) {
    return with("question", question);
  }

  /**
   * Sets who asked: {@code participantId} and {@code participantName} (as the REST API shows it).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return another delivery
   */
  public QuestionDelivery<E> askedBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave who asked ({@code externalParticipantId}; as the REST
   * API shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public QuestionDelivery<E> withExternalParticipantId(String externalId) {
    return with("externalParticipantId", externalId);
  }

  /**
   * Sets when it was asked ({@code createdAt}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public QuestionDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }

  /**
   * Sets the answers to the question ({@code answers}; as the REST API shows it). Each is from John
   * Smith, with an id of its own: {@code answer-1} and so on.
   *
   * @param texts the answers' texts, none of them null; none for no answers
   * @return another delivery
   */
  public QuestionDelivery<E> withAnswers(String... texts) {
    return with(
        "answers",
        IntStream.range(0, texts.length).mapToObj(i -> answer(i + 1, texts[i])).toList());
  }

  private static Map<String, Object> answer(int number, String text) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", "answer-" + number);
    answer.put("answer", text);
    answer.put("participantId", Samples.PARTICIPANT);
    answer.put("externalParticipantId", "crm-1042");
    answer.put("participantName", Samples.PARTICIPANT_NAME);
    answer.put("createdAt", Samples.CREATED);
    return answer;
  }
}
