package io.github.sambahooks.event;

import java.time.Instant;

/**
 * A folder in a content library.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code folderId} or {@code id}; as the REST API shows it
 * @param externalId as the REST API shows it
 * @param parentId the folder that contains this one; the REST API accepts it when a folder is
 *     created or edited
 * @param name the REST API accepts it when a folder is created or edited
 * @param description as the REST API shows it
 * @param createdAt as the REST API shows it
 */
public record LibraryFolder(
    String id,
    String externalId,
    String parentId,
    String name,
    String description,
    Instant createdAt) {}
