package io.github.sambahooks.client;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A webhook as Digital Samba has it. All members are documented by the vendor; one that an answer
 * leaves out, or has as another JSON type, is null.
 *
 * <p>Immutable. {@link #toString()} does not show the authorization header.
 *
 * @param id the vendor's, a UUID (documented); never null
 * @param endpoint the URL that the vendor sends deliveries to; may be null
 * @param name may be null
 * @param events the names of the events that are delivered, unmodifiable; null in a list of
 *     webhooks, which carries none: {@linkplain Webhooks#get(String) get} the webhook for them
 * @param authorizationHeader what the vendor sends after {@code Authorization: Bearer}; null if
 *     there is none, or the answer does not tell
 * @param createdAt to the second; may be null
 * @param updatedAt to the second; may be null
 */
public record Webhook(
    String id,
    String endpoint,
    String name,
    Set<String> events,
    String authorizationHeader,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * Makes a webhook.
   *
   * @param id not null
   * @param endpoint may be null
   * @param name may be null
   * @param events copied, and keep their order; may be null
   * @param authorizationHeader may be null
   * @param createdAt may be null
   * @param updatedAt may be null
   * @throws NullPointerException if the id is null
   */
  public Webhook {
    requireNonNull(id, "id");
    events = events == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(events));
  }

  @Override
  public String toString() {
    return "Webhook[id=%s, endpoint=%s, name=%s, events=%s, authorizationHeader=%s, createdAt=%s, updatedAt=%s]"
        .formatted(
            id, endpoint, name, events, Limits.hidden(authorizationHeader), createdAt, updatedAt);
  }
}
