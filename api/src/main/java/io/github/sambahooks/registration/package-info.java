/**
 * The webhooks of a team at Digital Samba: what the library has registered, and the client with
 * which an application can manage webhooks itself.
 *
 * <p>Both are injectable. {@link io.github.sambahooks.registration.RegistrationStatus} tells what
 * became of the webhook that the library keeps equal to the application's observers, once {@code
 * sambahooks.registration.endpoint} is configured. {@link
 * io.github.sambahooks.registration.Webhooks} is the vendor's REST API of webhooks; it needs {@code
 * sambahooks.registration.developer-key} and nothing else:
 *
 * <pre>{@code
 * @Inject Webhooks webhooks;
 *
 * void subscribe() {
 *   webhooks.create(NewWebhook.at("https://example.com/hook", Set.of("recording_ready")));
 * }
 * }</pre>
 *
 * <p>What cannot be done is a {@link io.github.sambahooks.registration.WebhooksException}, one
 * subclass for each thing that a caller can do about it.
 *
 * <p>Nothing here is null unless its documentation says so. Of the vendor's facts each says whether
 * the vendor documents it. Neither a developer key nor an authorization header is in any {@code
 * toString} or message.
 */
package io.github.sambahooks.registration;
