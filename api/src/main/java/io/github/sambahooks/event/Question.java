package io.github.sambahooks.event;

import java.time.Instant;
import java.util.List;

/**
 * A question in the Q&amp;A panel.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code questionId} or {@code id}; as the REST API shows it
 * @param question the text of the question; as the REST API shows it
 * @param participantId the participant who asked; as the REST API shows it
 * @param externalParticipantId as the REST API shows it
 * @param participantName as the REST API shows it
 * @param anonymous whether the participant asked without a name, null if the delivery does not say;
 *     the REST API accepts it when a question is created
 * @param breakoutId the breakout room; the REST API accepts it when a question is created
 * @param createdAt as the REST API shows it
 * @param answers never null, empty if the delivery has none; immutable; as the REST API shows it
 */
public record Question(
    String id,
    String question,
    String participantId,
    String externalParticipantId,
    String participantName,
    Boolean anonymous,
    String breakoutId,
    Instant createdAt,
    List<Answer> answers) {
  /**
   * Creates a question. Copies the answers; null means none.
   *
   * @param id sent as {@code questionId} or {@code id}; as the REST API shows it
   * @param question the text of the question; as the REST API shows it
   * @param participantId the participant who asked; as the REST API shows it
   * @param externalParticipantId as the REST API shows it
   * @param participantName as the REST API shows it
   * @param anonymous whether the participant asked without a name, null if the delivery does not
   *     say; the REST API accepts it when a question is created
   * @param breakoutId the breakout room; the REST API accepts it when a question is created
   * @param createdAt as the REST API shows it
   * @param answers never null, empty if the delivery has none; immutable; as the REST API shows it
   */
  public Question {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }
}
