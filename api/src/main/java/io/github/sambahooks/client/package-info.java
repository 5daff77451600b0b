/**
 * The client for the vendor's REST API of webhooks, with which an application manages webhooks of
 * its own.
 *
 * <p>{@link io.github.sambahooks.client.Webhooks} is injectable. It needs {@code
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
 * <p>Every failure is a {@link io.github.sambahooks.client.WebhooksException}, with a subclass for
 * each thing that a caller can do about it.
 *
 * <p>Nothing here is null unless its documentation says so. Each fact about the vendor says whether
 * the vendor documents it. No {@code toString} or message contains a developer key or an
 * authorization header.
 */
package io.github.sambahooks.client;
