package io.github.sambahooks.event;

/**
 * The call of a participant who joined by phone.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param callId the vendor's example programs read it next to {@code eventType}; as the REST API
 *     shows it
 * @param name as the REST API shows it
 * @param callerNumber the caller's phone number; as the REST API shows it
 * @param externalId as the REST API shows it
 * @param muted as the REST API shows it
 */
public record PhoneCall(
    String callId, String name, String callerNumber, String externalId, Boolean muted) {}
