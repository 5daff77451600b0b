package io.github.sambahooks.client;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A webhook at Digital Samba. The vendor documents all members. A member that a response omits, or
 * has with another JSON type, is null.
 *
 * <p>Immutable. {@link #toString()} does not reveal the authorization header.
 *
 * @param id the vendor's id, a UUID (documented); never null
 * @param endpoint the URL that the vendor sends deliveries to; may be null
 * @param name may be null
 * @param events the names of the events that are delivered; unmodifiable; null in the result of
 *     {@link Webhooks#list()}, so {@linkplain Webhooks#get(String) get} the webhook to read them
 * @param authorizationHeader the text that the vendor sends after {@code Authorization: Bearer};
 *     null if there is none or the response omits it
 * @param createdAt in whole seconds; may be null
 * @param updatedAt in whole seconds; may be null
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
   * Creates a webhook.
   *
   * @param id not null
   * @param endpoint may be null
   * @param name may be null
   * @param events copied in their order; may be null
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
