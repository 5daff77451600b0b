package io.github.sambahooks.client;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to change in a webhook. Members that are not given stay as they are; a name or an
 * authorization header that is given as null is removed (both are nullable, documented by the
 * vendor; that null removes is inferred).
 *
 * <pre>{@code
 * webhooks.edit(id, WebhookChanges.none().events(Set.of("recording_ready")).name(null));
 * }</pre>
 *
 * <p>Immutable: each method returns a new one. {@link #toString()} does not show the authorization
 * header.
 */
public final class WebhookChanges {

  private static final String AUTHORIZATION_HEADER = "authorization_header";
  private static final WebhookChanges NONE = new WebhookChanges(Map.of());

  private final Map<String, Object> members;

  private WebhookChanges(Map<String, Object> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  /**
   * Returns changes that change nothing, to begin with.
   *
   * @return always the same
   */
  public static WebhookChanges none() {
    return NONE;
  }

  /**
   * Changes the URL that deliveries are sent to.
   *
   * @param endpoint 3 to 100 characters
   * @return new changes
   * @throws IllegalArgumentException if the endpoint is outside the vendor's limits
   */
  public WebhookChanges endpoint(String endpoint) {
    return with("endpoint", Limits.endpoint(endpoint));
  }

  /**
   * Changes which events are delivered.
   *
   * @param events all that are wanted, as {@link Webhooks#eventNames()} lists them; copied
   * @return new changes
   * @throws IllegalArgumentException if a name of an event is blank
   */
  public WebhookChanges events(Collection<String> events) {
    return with("events", Limits.events(events));
  }

  /**
   * Changes the name, or removes it.
   *
   * @param name 3 to 100 characters; null for none
   * @return new changes
   * @throws IllegalArgumentException if the name is outside the vendor's limits
   */
  public WebhookChanges name(String name) {
    return with("name", Limits.name(name));
  }

  /**
   * Changes the secret that the vendor sends with every delivery, or removes it.
   *
   * @param secret sent as {@code Authorization: Bearer <secret>} (documented); null for none
   * @return new changes
   */
  public WebhookChanges authorizationHeader(String secret) {
    return with(AUTHORIZATION_HEADER, secret);
  }

  /**
   * Tells whether nothing changes.
   *
   * @return whether no member is given
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /**
   * Returns the members that change, by the vendor's names: {@code endpoint}, {@code name} and
   * {@code authorization_header} with a {@code String} or null, {@code events} with a {@code
   * Set<String>}.
   *
   * @return unmodifiable, in the order in which they were given; holds the authorization header
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
