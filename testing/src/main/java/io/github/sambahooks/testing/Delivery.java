package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;

/**
 * One delivery of an event, as Digital Samba would send it. {@link Deliveries} creates one for each
 * event. A test can use it as a typed event, as a JSON body or as an HTTP request.
 *
 * <pre>{@code
 * ParticipantJoined event = Deliveries.participantJoined().named("Ada").inRoom("room-7").event();
 * }</pre>
 *
 * <p>By default the session, the room and the time are those of the documented sample. Deliveries
 * of events that belong to a team have no session and no room. Each implementation documents its
 * other defaults.
 *
 * <p>Immutable; every method that changes something returns a new delivery. Safe for use by
 * multiple threads.
 *
 * @param <E> the event
 */
public sealed interface Delivery<E extends WebhookEvent> permits AbstractDelivery {

  /**
   * Returns the event's name.
   *
   * @return such as {@code participant_joined}; never null
   */
  String eventType();

  /**
   * Returns the body: JSON without white space, the documented members first and in the documented
   * order. The same delivery always has the same body.
   *
   * @return never null
   */
  String body();

  /**
   * Decodes the body as the library does on a server, and returns the event that the library would
   * fire. Its {@code receivedAt()} is the epoch, so equal bodies are equal events.
   *
   * @return a new event; never null
   * @throws IllegalStateException if the API of JSON-P is not on the class path, if this is a
   *     record of your own and there is no implementation of JSON-P or JSON-B, if the data does not
   *     bind to your own record, or if a value is nested deeper than the library reads
   * @throws io.github.sambahooks.observe.ObservationException if your own record cannot work on a
   *     server, for example because it is not public
   */
  E event();

  /**
   * Creates the HTTP request: a {@code POST} of the body as {@code application/json} with {@code
   * Authorization: Bearer SECRET}, as documented. It times out after 30 seconds.
   *
   * @param endpoint where the application receives deliveries; an absolute {@code http} or {@code
   *     https} URL
   * @param secret the application's {@code sambahooks.secret}; printable ASCII
   * @return a new request, for {@link java.net.http.HttpClient}
   * @throws IllegalArgumentException if the endpoint is not such a URL, or if the secret cannot be
   *     sent in a header; the message does not show the secret
   */
  HttpRequest request(URI endpoint, String secret);

  /**
   * Sets the room in which the event happened ({@code roomId}; documented).
   *
   * @param roomId null is sent as null
   * @return a new delivery
   */
  Delivery<E> inRoom(String roomId);

  /**
   * Sets the session in which the event happened ({@code sessionId}; documented).
   *
   * @param sessionId null is sent as null
   * @return a new delivery
   */
  Delivery<E> inSession(String sessionId);

  /**
   * Sets when the event happened ({@code timestamp}; documented, in Unix seconds).
   *
   * @param timestamp rounded down to whole seconds; null is sent as null
   * @return a new delivery
   */
  Delivery<E> at(Instant timestamp);

  /**
   * Sets any member to any value: for members that have no method, that Digital Samba may add, or
   * that your code must cope with. The names {@code sessionId}, {@code roomId}, {@code timestamp}
   * and {@code data} denote the documented members. Any other member is put into the {@code data}
   * object, or at the top level if the delivery has none, as with the phone events.
   *
   * @param member the name as sent, such as {@code robotId}
   * @param value null, a {@code String}, {@code Number}, {@code Boolean}, {@code Instant} (sent as
   *     ISO 8601 text), {@code Duration} (sent in seconds), a {@code Collection} or {@code Map} of
   *     these, or a {@code JsonValue}
   * @return a new delivery
   * @throws IllegalArgumentException if the value is of another type, or if the member is {@code
   *     eventType}, which cannot be changed
   */
  Delivery<E> with(String member, Object value);

  /**
   * Removes a member.
   *
   * @param member its name, which denotes the same member as in {@link #with(String, Object)};
   *     ignored if the delivery does not have it
   * @return a new delivery
   * @throws IllegalArgumentException if it is {@code eventType}, which cannot be removed
   */
  Delivery<E> without(String member);
}
