package io.github.sambahooks.event;

import java.time.Duration;
import java.time.Instant;

/**
 * A recording, as far as the delivery describes it.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code recordingId} or {@code id}; as the REST API shows it
 * @param name as the REST API shows it
 * @param duration sent in seconds; as the REST API shows it
 * @param status as the REST API shows it
 * @param participantId the participant who recorded; as the REST API shows it
 * @param participantName as the REST API shows it
 * @param participantExternalId as the REST API shows it
 * @param roomExternalId the id that the application assigned to the room; as the REST API shows it
 * @param createdAt as the REST API shows it
 * @param updatedAt as the REST API shows it
 */
public record Recording(
    String id,
    String name,
    Duration duration,
    String status,
    String participantId,
    String participantName,
    String participantExternalId,
    String roomExternalId,
    Instant createdAt,
    Instant updatedAt) {}
