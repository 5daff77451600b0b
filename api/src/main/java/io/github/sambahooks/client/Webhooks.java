package io.github.sambahooks.client;

import java.util.List;

/**
 * The webhooks of a team at Digital Samba. Injectable, for applications that manage webhooks
 * themselves through the vendor's REST API. Not for applications to implement, except in tests.
 *
 * <p>Requires the configuration key {@code sambahooks.registration.developer-key}. If {@code
 * sambahooks.registration.team-id} is also set, both are sent as HTTP Basic (documented by the
 * vendor), otherwise the developer key alone is sent as {@code Bearer} (as in the vendor's
 * examples). Both keys are read on the first call. {@code sambahooks.enabled} has no effect on this
 * client.
 *
 * <p>Each call blocks until the response arrives, for at most 30 seconds per request. Every call
 * except {@link #list()} sends one request. Failed requests are not retried: the vendor allows 1000
 * requests per minute (documented), and a repeated {@link #create} may create a second webhook.
 *
 * <p>Every call may throw a {@link WebhooksException}, which is unchecked:
 *
 * <ul>
 *   <li>{@link UnauthenticatedException} if no developer key is configured or the vendor rejects
 *       it;
 *   <li>{@link RateLimitedException} if the vendor's limit is exceeded;
 *   <li>{@link UnreachableException} if the vendor does not respond or its server fails;
 *   <li>{@link UnexpectedAnswerException} if the response is not one that the vendor documents.
 * </ul>
 *
 * <p>Safe for use by multiple threads. If the calling thread is interrupted, the call throws an
 * {@link UnreachableException} and the thread stays interrupted.
 */
public interface Webhooks {

  /**
   * Returns the event names that a webhook can subscribe to, in the vendor's order.
   *
   * @return unmodifiable; the vendor adds names without notice; never null
   */
  List<String> eventNames();

  /**
   * Returns all webhooks of the team. Sends one request per page of 100 webhooks.
   *
   * @return unmodifiable; the {@link Webhook#events()} are null, because the vendor omits them from
   *     lists (documented); never null
   */
  List<Webhook> list();

  /**
   * Returns a webhook, including its events.
   *
   * @param id as in {@link Webhook#id()}
   * @return never null
   * @throws WebhookNotFoundException if no webhook has this id
   * @throws IllegalArgumentException if the id is malformed; nothing is sent
   */
  Webhook get(String id);

  /**
   * Creates a webhook. Digital Samba allows several webhooks with the same endpoint (inferred).
   *
   * @param webhook not null
   * @return the webhook with its new id; never null
   * @throws InvalidWebhookException if the vendor rejects a member, such as an event name that it
   *     does not list
   */
  Webhook create(NewWebhook webhook);

  /**
   * Changes a webhook. Members that are not set in the changes stay unchanged (documented).
   *
   * @param id as in {@link Webhook#id()}
   * @param changes not null
   * @return the changed webhook; never null
   * @throws WebhookNotFoundException if no webhook has this id
   * @throws InvalidWebhookException if the vendor rejects a member
   * @throws IllegalArgumentException if the id is malformed; nothing is sent
   */
  Webhook edit(String id, WebhookChanges changes);

  /**
   * Deletes a webhook. Its events are no longer delivered.
   *
   * @param id as in {@link Webhook#id()}
   * @throws WebhookNotFoundException if no webhook has this id
   * @throws IllegalArgumentException if the id is malformed; nothing is sent
   */
  void delete(String id);
}
