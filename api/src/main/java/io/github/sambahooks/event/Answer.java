package io.github.sambahooks.event;

import java.time.Instant;

/**
 * An answer of the question-and-answer panel.
 *
 * <p>Any member may be null: what the sender leaves out, sends as null or as another JSON type is
 * null here and stays readable in {@link Envelope#data()}. <em>Documented by the vendor</em> means
 * that the webhook documentation shows it; <em>as the REST API shows it</em> means that the
 * vendor's REST API has it for the same thing, which is no promise for webhooks. Each is read by
 * its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code answerId} or {@code id}; as the REST API shows it
 * @param answer the answer's text; as the REST API shows it
 * @param participantId who answered; as the REST API shows it
 * @param externalParticipantId as the REST API shows it
 * @param participantName as the REST API shows it
 * @param createdAt as the REST API shows it
 */
public record Answer(
    String id,
    String answer,
    String participantId,
    String externalParticipantId,
    String participantName,
    Instant createdAt) {}
