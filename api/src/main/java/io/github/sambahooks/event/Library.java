package io.github.sambahooks.event;

/**
 * A content library, as far as the delivery tells.
 *
 * <p>Any member may be null: what the sender leaves out, sends as null or as another JSON type is
 * null here and stays readable in {@link Envelope#data()}. <em>Documented by the vendor</em> means
 * that the webhook documentation shows it; <em>as the REST API shows it</em> means that the
 * vendor's REST API has it for the same thing, which is no promise for webhooks. Each is read by
 * its camelCase name or the snake_case form of it.
 *
 * @param id sent as {@code libraryId}; as the REST API shows it
 * @param externalId sent as {@code libraryExternalId}; as the REST API shows it
 * @param name sent as {@code libraryName}; as the REST API shows it
 */
public record Library(String id, String externalId, String name) {}
