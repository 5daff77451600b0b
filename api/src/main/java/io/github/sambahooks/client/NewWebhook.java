package io.github.sambahooks.client;

import java.util.Collection;
import java.util.Set;

/**
 * A webhook to be created. The endpoint and the events are required, the name and the authorization
 * header are optional (documented by the vendor).
 *
 * <p>Immutable: each method returns a new instance. {@link #toString()} does not reveal the
 * authorization header.
 */
public final class NewWebhook {

  private final String endpoint;
  private final Set<String> events;
  private final String name;
  private final String authorizationHeader;

  private NewWebhook(String endpoint, Set<String> events, String name, String authorizationHeader) {
    this.endpoint = endpoint;
    this.events = events;
    this.name = name;
    this.authorizationHeader = authorizationHeader;
  }

  /**
   * Creates a webhook without a name or an authorization header.
   *
   * @param endpoint the URL to send deliveries to, 3 to 100 characters; not null
   * @param events event names, as {@link Webhooks#eventNames()} lists them; copied; not null
   * @return a new webhook
   * @throws IllegalArgumentException if the endpoint is outside the vendor's limits or is not a
   *     URL, or an event name is blank
   */
  public static NewWebhook at(String endpoint, Collection<String> events) {
    return new NewWebhook(Limits.endpoint(endpoint), Limits.events(events), null, null);
  }

  /**
   * Sets the name.
   *
   * @param newName 3 to 100 characters; null for none
   * @return a new webhook
   * @throws IllegalArgumentException if the name is outside the vendor's limits
   */
  public NewWebhook name(String newName) {
    return new NewWebhook(endpoint, events, Limits.name(newName), authorizationHeader);
  }

  /**
   * Sets the secret that the vendor sends with every delivery.
   *
   * @param secret sent as {@code Authorization: Bearer <secret>} (documented); null for none
   * @return a new webhook
   */
  public NewWebhook authorizationHeader(String secret) {
    return new NewWebhook(endpoint, events, name, secret);
  }

  /**
   * Returns the URL to send deliveries to.
   *
   * @return never null
   */
  public String endpoint() {
    return endpoint;
  }

  /**
   * Returns the event names.
   *
   * @return unmodifiable, in the given order; never null
   */
  public Set<String> events() {
    return events;
  }

  /**
   * Returns the name.
   *
   * @return null if there is none
   */
  public String name() {
    return name;
  }

  /**
   * Returns the secret.
   *
   * @return null if there is none
   */
  public String authorizationHeader() {
    return authorizationHeader;
  }

  @Override
  public String toString() {
    return "NewWebhook[endpoint=%s, events=%s, name=%s, authorizationHeader=%s]"
        .formatted(endpoint, events, name, Limits.hidden(authorizationHeader));
  }
}
