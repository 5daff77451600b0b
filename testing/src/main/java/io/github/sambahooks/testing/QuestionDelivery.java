package io.github.sambahooks.testing;

import io.github.sambahooks.event.QuestionEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A delivery about a question. All members of a question but the breakout room are set by default;
 * the list of answers is empty.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class QuestionDelivery<E extends QuestionEvent>
    extends AbstractDelivery<E, QuestionDelivery<E>> {

  QuestionDelivery(Class<E> type) {
    this(
        type,
        Samples.inSession(type)
            .with("questionId", Samples.QUESTION)
            .with("question", "When will the slides be available?")
            .with("participantId", Samples.PARTICIPANT)
            .with("externalParticipantId", "crm-1042")
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("anonymous", false)
            .with("createdAt", Samples.CREATED)
            .with("answers", List.of()));
  }

  private QuestionDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  QuestionDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new QuestionDelivery<>(type, body);
  }

  /**
   * Sets the question's id ({@code questionId}; inferred from the REST API).
   *
   * @param questionId null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> withQuestionId(String questionId) {
    return with("questionId", questionId);
  }

  /**
   * Sets the question's text ({@code question}; inferred from the REST API).
   *
   * @param question null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> withQuestion(String question) {
    return with("question", question);
  }

  /**
   * Sets the participant who asked: {@code participantId} and {@code participantName} (inferred
   * from the REST API).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> askedBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalParticipantId}; inferred
   * from the REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> withExternalParticipantId(String externalId) {
    return with("externalParticipantId", externalId);
  }

  /**
   * Sets whether the question was asked without a name ({@code anonymous}; inferred from the REST
   * API). The delivery keeps the participant.
   *
   * @param anonymous whether the question is anonymous
   * @return a new delivery
   */
  public QuestionDelivery<E> anonymous(boolean anonymous) {
    return with("anonymous", anonymous);
  }

  /**
   * Sets the breakout room ({@code breakoutId}; inferred from the REST API).
   *
   * @param breakoutId null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> inBreakout(String breakoutId) {
    return with("breakoutId", breakoutId);
  }

  /**
   * Sets when the question was asked ({@code createdAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public QuestionDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }

  /**
   * Sets the answers to the question ({@code answers}; inferred from the REST API). Each answer is
   * by the sample's participant. Their ids are {@code answer-1}, {@code answer-2} and so on.
   *
   * @param texts the text of each answer, not null; no text for an empty list
   * @return a new delivery
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
    answer.put("private", false);
    answer.put("createdAt", Samples.CREATED);
    return answer;
  }
}
