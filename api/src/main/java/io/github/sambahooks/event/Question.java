package io.github.sambahooks.event;

import java.time.Instant;
import java.util.List;

/**
 * A question of the question-and-answer panel.
 *
 * <p>Any member may be null: what the sender leaves out, sends as null or as another JSON type is
 * null here and stays readable in {@link Envelope#data()}. <em>Documented by the vendor</em> means
 * that the webhook documentation shows it; <em>as the REST API shows it</em> means that the
 * vendor's REST API has it for the same thing, which is no promise for webhooks. Each is read by
 * its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code questionId} or {@code id}; as the REST API shows it
 * @param question the question's text; as the REST API shows it
 * @param participantId who asked; as the REST API shows it
 * @param externalParticipantId as the REST API shows it
 * @param participantName as the REST API shows it
 * @param createdAt as the REST API shows it
 * @param answers empty if the delivery holds none, never null; immutable; as the REST API shows it
 */
public record Question(
    String id,
    String question,
    String participantId,
    String externalParticipantId,
    String participantName,
    Instant createdAt,
    List<Answer> answers) {
  /**
   * Copies the answers; null stands for none.
   *
   * @param id sent as {@code questionId} or {@code id}; as the REST API shows it
   * @param question the question's text; as the REST API shows it
   * @param participantId who asked; as the REST API shows it
   * @param externalParticipantId as the REST API shows it
   * @param participantName as the REST API shows it
   * @param createdAt as the REST API shows it
   * @param answers empty if the delivery holds none, never null; immutable; as the REST API shows
   *     it
   */
  public Question {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }
}
