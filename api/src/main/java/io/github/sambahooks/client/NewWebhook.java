package io.github.sambahooks.client;

import java.util.Collection;
import java.util.Set;

/**
 * A webhook to be created. Endpoint and events are required, a name and an authorization header are
 * not (documented by the vendor).
 *
 * <p>Immutable: each method returns a new one. {@link #toString()} does not show the authorization
 * header.
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
   * Makes one without a name and without an authorization header.
   *
   * @param endpoint the URL that deliveries are to be sent to, 3 to 100 characters
   * @param events names of events, as {@link Webhooks#eventNames()} lists them; copied
   * @return a new one
   * @throws IllegalArgumentException if the endpoint is outside the vendor's limits, or a name of
   *     an event is blank
   */
  public static NewWebhook at(String endpoint, Collection<String> events) {
    return new NewWebhook(Limits.endpoint(endpoint), Limits.events(events), null, null);
  }

  /**
   * Gives it a name.
   *
   * @param newName 3 to 100 characters; null for none
   * @return a new one
   * @throws IllegalArgumentException if the name is outside the vendor's limits
   */
  public NewWebhook name(String newName) {
    return new NewWebhook(endpoint, events, Limits.name(newName), authorizationHeader);
  }

  /**
   * Gives it the secret that the vendor sends with every delivery.
   *
   * @param secret sent as {@code Authorization: Bearer <secret>} (documented); null for none
   * @return a new one
   */
  public NewWebhook authorizationHeader(String secret) {
    return new NewWebhook(endpoint, events, name, secret);
  }

  /**
   * Returns the URL that deliveries are to be sent to.
   *
   * @return never null
   */
  public String endpoint() {
    return endpoint;
  }

  /**
   * Returns the names of the events.
   *
   * @return unmodifiable, in the order in which they were given
   */
  public Set<String> events() {
    return events;
  }

  /**
   * Returns the name.
   *
   * @return null for none
   */
  public String name() {
    return name;
  }

  /**
   * Returns the secret.
   *
   * @return null for none
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
