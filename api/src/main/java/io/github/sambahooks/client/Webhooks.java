package io.github.sambahooks.client;

import java.util.List;

/**
 * The webhooks of a team at Digital Samba, through the vendor's REST API. Injectable, for
 * applications that manage webhooks themselves.
 *
 * <p>Needs the key {@code sambahooks.registration.developer-key}; with {@code
 * sambahooks.registration.team-id} the two are sent as HTTP Basic (documented by the vendor), the
 * key alone as {@code Bearer} (as the vendor's examples do). Both are read at the first call.
 * {@code sambahooks.enabled} does not matter.
 *
 * <p>A call blocks until the answer is there, 30 seconds at most for each request; it is one
 * request, but for {@link #list()}. Nothing that failed is tried again: the vendor allows 1000
 * requests a minute (documented), and a repeated {@link #create} may create twice.
 *
 * <p>Every call throws a {@link WebhooksException}, which is unchecked:
 *
 * <ul>
 *   <li>{@link UnauthenticatedException} if there is no developer key, or the vendor refuses it;
 *   <li>{@link RateLimitedException} past the vendor's limit;
 *   <li>{@link UnreachableException} if there is no answer, or one that says that the vendor's
 *       server failed;
 *   <li>{@link UnexpectedAnswerException} if the answer is none that the vendor documents.
 * </ul>
 *
 * <p>Safe for any number of threads. An interrupt of the calling thread ends the call with an
 * {@link UnreachableException}, and the thread stays interrupted.
 */
public interface Webhooks {

  /**
   * Returns the names that a webhook may ask for, in the vendor's order.
   *
   * @return unmodifiable; the vendor's list grows without notice
   */
  List<String> eventNames();

  /**
   * Returns all webhooks of the team, reading as many pages of 100 as there are.
   *
   * @return unmodifiable; their {@link Webhook#events()} are null, for the vendor lists webhooks
   *     without them (documented)
   */
  List<Webhook> list();

  /**
   * Returns a webhook with its events.
   *
   * @param id as in {@link Webhook#id()}
   * @return the webhook
   * @throws WebhookNotFoundException if there is none of this id
   * @throws IllegalArgumentException if this cannot be an id; nothing is sent
   */
  Webhook get(String id);

  /**
   * Creates a webhook. Digital Samba does not keep a second one for the same endpoint from being
   * created (inferred).
   *
   * @param webhook within the vendor's limits by construction
   * @return the webhook, with its new id
   * @throws InvalidWebhookException if the vendor refuses a member, such as an event name that it
   *     does not list
   */
  Webhook create(NewWebhook webhook);

  /**
   * Changes members of a webhook; those that the changes do not name stay as they are (documented).
   *
   * @param id as in {@link Webhook#id()}
   * @param changes within the vendor's limits by construction
   * @return the webhook as it is now
   * @throws WebhookNotFoundException if there is none of this id
   * @throws InvalidWebhookException if the vendor refuses a member
   * @throws IllegalArgumentException if this cannot be an id; nothing is sent
   */
  Webhook edit(String id, WebhookChanges changes);

  /**
   * Deletes a webhook: its events are no longer delivered.
   *
   * @param id as in {@link Webhook#id()}
   * @throws WebhookNotFoundException if there is none of this id
   * @throws IllegalArgumentException if this cannot be an id; nothing is sent
   */
  void delete(String id);
}
