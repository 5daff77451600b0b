package io.github.sambahooks.client;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Changes to a webhook. Members that are not set stay unchanged. A name or an authorization header
 * that is set to null is removed (the vendor documents that both are nullable; that null removes
 * them is inferred).
 *
 * <pre>{@code
 * webhooks.edit(id, WebhookChanges.none().events(Set.of("recording_ready")).name(null));
 * }</pre>
 *
 * <p>Immutable: each method returns a new instance. {@link #toString()} does not reveal the
 * authorization header.
 */
public final class WebhookChanges {

  private static final String AUTHORIZATION_HEADER = "authorization_header";
  private static final WebhookChanges NONE = new WebhookChanges(Map.of());

  private final Map<String, Object> members;

  private WebhookChanges(Map<String, Object> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  /**
   * Returns empty changes to start from.
   *
   * @return always the same instance
   */
  public static WebhookChanges none() {
    return NONE;
  }

  /**
   * Changes the URL to send deliveries to.
   *
   * @param endpoint 3 to 100 characters; not null
   * @return new changes
   * @throws IllegalArgumentException if the endpoint is outside the vendor's limits or is not a URL
   */
  public WebhookChanges endpoint(String endpoint) {
    return with("endpoint", Limits.endpoint(endpoint));
  }

  /**
   * Changes which events are delivered.
   *
   * @param events all event names to deliver, as {@link Webhooks#eventNames()} lists them; copied;
   *     not null
   * @return new changes
   * @throws IllegalArgumentException if an event name is blank
   */
  public WebhookChanges events(Collection<String> events) {
    return with("events", Limits.events(events));
  }

  /**
   * Changes or removes the name.
   *
   * @param name 3 to 100 characters; null to remove it
   * @return new changes
   * @throws IllegalArgumentException if the name is outside the vendor's limits
   */
  public WebhookChanges name(String name) {
    return with("name", Limits.name(name));
  }

  /**
   * Changes or removes the secret that the vendor sends with every delivery.
   *
   * @param secret sent as {@code Authorization: Bearer <secret>} (documented); null to remove it
   * @return new changes
   */
  public WebhookChanges authorizationHeader(String secret) {
    return with(AUTHORIZATION_HEADER, secret);
  }

  /**
   * Returns whether no member is set.
   *
   * @return true if nothing changes
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /**
   * Returns the members that change, by the vendor's names: {@code endpoint}, {@code name} and
   * {@code authorization_header} with a {@code String} or null, {@code events} with a {@code
   * Set<String>}.
   *
   * @return unmodifiable, in the order in which they were set; contains the authorization header;
   *     never null
   */
  public Map<String, Object> members() {
    return members;
  }

  @Override
  public String toString() {
    Map<String, Object> shown = new LinkedHashMap<>(members);
    shown.computeIfPresent(AUTHORIZATION_HEADER, (member, secret) -> "…");
    return "WebhookChanges" + shown;
  }

  private WebhookChanges with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new WebhookChanges(more);
  }
}
