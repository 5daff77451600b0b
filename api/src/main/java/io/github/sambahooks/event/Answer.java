package io.github.sambahooks.event;

import java.time.Instant;

/**
 * An answer in the Q&amp;A panel.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code answerId} or {@code id}; as the REST API shows it
 * @param answer the text of the answer; as the REST API shows it
 * @param participantId the participant who answered; as the REST API shows it
 * @param externalParticipantId as the REST API shows it
 * @param participantName as the REST API shows it
 * @param isPrivate sent as {@code private}; true if not everybody may see the answer, null if the
 *     delivery does not say; the REST API accepts it when an answer is created
 * @param createdAt as the REST API shows it
 */
public record Answer(
    String id,
    String answer,
    String participantId,
    String externalParticipantId,
    String participantName,
    Boolean isPrivate,
    Instant createdAt) {}
