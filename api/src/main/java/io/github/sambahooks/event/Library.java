package io.github.sambahooks.event;

/**
 * A content library, as far as the delivery describes it.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code libraryId}; as the REST API shows it
 * @param externalId sent as {@code libraryExternalId}; as the REST API shows it
 * @param name sent as {@code libraryName}; as the REST API shows it
 */
public record Library(String id, String externalId, String name) {}
