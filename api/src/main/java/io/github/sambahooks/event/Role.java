package io.github.sambahooks.event;

/**
 * A role that participants can have.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code roleId} or {@code id}; as the REST API shows it
 * @param name as the REST API shows it
 * @param displayName as the REST API shows it
 */
public record Role(String id, String name, String displayName) {}
