package io.github.sambahooks.event;

import java.time.Instant;

/**
 * A file in a content library.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code fileId} or {@code id}; as the REST API shows it
 * @param folderId as the REST API shows it
 * @param name sent as {@code name}, or as {@code fileName}; as the REST API shows it
 * @param type as the REST API shows it
 * @param size in bytes; as the REST API shows it
 * @param status as the REST API shows it
 * @param createdAt as the REST API shows it
 */
public record LibraryFile(
    String id,
    String folderId,
    String name,
    String type,
    Long size,
    String status,
    Instant createdAt) {}
