/**
 * A client for the vendor's REST API, for applications that manage their own webhooks.
 *
 * <p>{@link io.github.sambahooks.client.Webhooks} is injectable. It requires only {@code
 * sambahooks.registration.developer-key}:
 *
 * <pre>{@code
 * @Inject Webhooks webhooks;
 *
 * void subscribe() {
 *   webhooks.create(NewWebhook.at("https://example.com/hook", Set.of("recording_ready")));
 * }
 * }</pre>
 *
 * <p>Every failure is a {@link io.github.sambahooks.client.WebhooksException}, with a subclass for
 * each case that a caller can handle differently.
 *
 * <p>Nothing is null unless its documentation says so. Each fact about the vendor says whether the
 * vendor documents it. No {@code toString} or message contains a developer key or an authorization
 * header.
 */
package io.github.sambahooks.client;
