package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;

/**
 * One delivery of an event, as Digital Samba would send it: {@link Deliveries} has one for each
 * event. It is the typed event, the JSON body, or the HTTP request, whichever a test needs.
 *
 * <pre>{@code
 * ParticipantJoined event = Deliveries.participantJoined().named("Ada").inRoom("room-7").event();
 * }</pre>
 *
 * <p>Immutable, safe for any thread; every method that changes something returns another one. Its
 * own default is in the documentation of each delivery: of the envelope the documented sample's
 * session, room and time, and neither session nor room where an event belongs to a team.
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
   * Returns the body as it is sent: JSON without white space, the documented members first and in
   * the documented order. The same delivery always has the same body.
   *
   * @return never null
   */
  String body();

  /**
   * Decodes the body as the library does when it arrives, and returns the event that the library
   * would fire. Its {@code receivedAt()} is the epoch, so that equal bodies are equal events.
   *
   * @return a new event
   * @throws IllegalStateException if no implementation of JSON-P is in the class path; if the data
   *     does not bind to a record of the application's own; or if a value has been nested deeper
   *     than the library reads
   */
  E event();

  /**
   * Makes the HTTP request as it is sent: a {@code POST} of the body as {@code application/json}
   * with {@code Authorization: Bearer SECRET}, as documented. Its time-out is 30 seconds.
   *
   * @param endpoint where the webhook listens; an absolute {@code http} or {@code https} URL
   * @param secret the application's {@code sambahooks.secret}; printable ASCII
   * @return a new request, for {@link java.net.http.HttpClient}
   * @throws IllegalArgumentException if the endpoint is no such URL, or the secret cannot stand in
   *     a header; the message does not show the secret
   */
  HttpRequest request(URI endpoint, String secret);

  /**
   * Sets the room in which the event happened ({@code roomId}; documented).
   *
   * @param roomId null is sent as null
   * @return another delivery
   */
  Delivery<E> inRoom(String roomId);

  /**
   * Sets the session in which the event happened ({@code sessionId}; documented).
   *
   * @param sessionId null is sent as null
   * @return another delivery
   */
  Delivery<E> inSession(String sessionId);

  /**
   * Sets when the event happened ({@code timestamp}; documented, as Unix seconds).
   *
   * @param timestamp sent in whole seconds; null is sent as null
   * @return another delivery
   */
  Delivery<E> at(Instant timestamp);

  /**
   * Sets any member, to any value: what the builders do not name, what Digital Samba may send
   * tomorrow, what your code must survive. The names {@code sessionId}, {@code roomId}, {@code
   * timestamp} and {@code data} mean the documented members; every other one is a member of {@code
   * data}, or beside the documented ones where the delivery has no {@code data} object, as the
   * phone events have none.
   *
   * @param member its name as it is sent, such as {@code pollId}
   * @param value null, a {@code String}, {@code Number}, {@code Boolean}, {@code Instant} (sent as
   *     ISO 8601 text), {@code Duration} (in seconds), a {@code Collection} or {@code Map} of
   *     these, or a {@code JsonValue}
   * @return another delivery
   * @throws IllegalArgumentException if the value is of another type, or the member is {@code
   *     eventType}, which is what the delivery is
   */
  Delivery<E> with(String member, Object value);

  /**
   * Leaves a member out, whose name means what it does in {@link #with(String, Object)}.
   *
   * @param member its name; one that the delivery has not is no mistake
   * @return another delivery
   * @throws IllegalArgumentException if it is {@code eventType}, which is what the delivery is
   */
  Delivery<E> without(String member);
}
