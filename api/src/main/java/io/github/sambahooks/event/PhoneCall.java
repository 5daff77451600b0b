package io.github.sambahooks.event;

/**
 * The call of a participant who takes part by phone.
 *
 * <p>Any member may be null: what the sender leaves out, sends as null or as another JSON type is
 * null here and stays readable in {@link Envelope#data()}. <em>Documented by the vendor</em> means
 * that the webhook documentation shows it; <em>as the REST API shows it</em> means that the
 * vendor's REST API has it for the same thing, which is no promise for webhooks. Each is read by
 * its camelCase name or the snake_case form of it.
 *
 * @param callId the vendor's example programs read it, beside {@code eventType}; the REST API shows
 *     it too
 * @param name as the REST API shows it
 * @param callerNumber the number that calls; as the REST API shows it
 * @param externalId as the REST API shows it
 * @param muted as the REST API shows it
 */
public record PhoneCall(
    String callId, String name, String callerNumber, String externalId, Boolean muted) {}
