package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What every delivery carries, whatever its event.
 *
 * <p>Immutable, safe for any thread, compared by value. {@link #data()} and {@link #deliveryId()}
 * of a received delivery are made when first asked for.
 */
public final class Envelope {

  private final String eventType;
  private final String sessionId;
  private final String roomId;
  private final Instant timestamp;
  private final Instant receivedAt;
  private final Supplier<JsonObject> dataSource;
  private final Supplier<String> deliveryIdSource;
  private volatile JsonObject data;
  private volatile String deliveryId;

  /**
   * Makes an envelope of its values.
   *
   * @param eventType the event's name; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened; may be null
   * @param data the event's details; not null
   * @param deliveryId the delivery's identity; not null
   * @param receivedAt when the delivery arrived; not null
   * @throws NullPointerException if one is null that must not be
   * @throws IllegalArgumentException if the event type is blank
   */
  public Envelope(
      String eventType,
      String sessionId,
      String roomId,
      Instant timestamp,
      JsonObject data,
      String deliveryId,
      Instant receivedAt) {
    this(eventType, sessionId, roomId, timestamp, () -> data, () -> deliveryId, receivedAt);
    this.data = requireNonNull(data, "data");
    this.deliveryId = requireNonNull(deliveryId, "deliveryId");
  }

  private Envelope(
      String eventType,
      String sessionId,
      String roomId,
      Instant timestamp,
      Supplier<JsonObject> dataSource,
      Supplier<String> deliveryIdSource,
      Instant receivedAt) {
    if (eventType.isBlank()) {
      throw new IllegalArgumentException("eventType <" + eventType + "> is blank");
    }
    this.eventType = eventType;
    this.sessionId = sessionId;
    this.roomId = roomId;
    this.timestamp = timestamp;
    this.dataSource = requireNonNull(dataSource, "data");
    this.deliveryIdSource = requireNonNull(deliveryIdSource, "deliveryId");
    this.receivedAt = requireNonNull(receivedAt, "receivedAt");
  }

  /**
   * Makes an envelope for a test: no session, no room, no data, an empty delivery id, and both
   * times at the epoch.
   *
   * @param eventType the event's name; neither null nor blank
   * @return a new envelope
   */
  public static Envelope of(String eventType) {
    return of(eventType, null, null);
  }

  /**
   * Makes an envelope for a test: no data, an empty delivery id, and both times at the epoch.
   *
   * @param eventType the event's name; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @return a new envelope
   */
  public static Envelope of(String eventType, String sessionId, String roomId) {
    return new Envelope(
        eventType,
        sessionId,
        roomId,
        Instant.EPOCH,
        JsonValue.EMPTY_JSON_OBJECT,
        "",
        Instant.EPOCH);
  }

  /**
   * Makes an envelope whose {@code data} and delivery id are computed when first asked for.
   *
   * @param eventType the event's name; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened; may be null
   * @param data gives the event's details, always equal ones and never null; may be called by
   *     several threads at once
   * @param deliveryId gives the delivery's identity, under the same terms
   * @param receivedAt when the delivery arrived; not null
   * @return a new envelope
   * @throws NullPointerException if one is null that must not be
   * @throws IllegalArgumentException if the event type is blank
   */
  public static Envelope deferred(
      String eventType,
      String sessionId,
      String roomId,
      Instant timestamp,
      Supplier<JsonObject> data,
      Supplier<String> deliveryId,
      Instant receivedAt) {
    return new Envelope(eventType, sessionId, roomId, timestamp, data, deliveryId, receivedAt);
  }

  /**
   * Makes an envelope of what a {@link CustomEvent} is bound from; for JSON-B to call. The times
   * are text, because the application's {@code Jsonb} may have a date format of its own.
   *
   * @param eventType the event's name; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened, in ISO 8601; may be null
   * @param data the event's details; not null
   * @param deliveryId the delivery's identity; not null
   * @param receivedAt when the delivery arrived, in ISO 8601; not null
   * @return a new envelope
   * @throws NullPointerException if one is null that must not be
   * @throws IllegalArgumentException if the event type is blank
   * @throws java.time.format.DateTimeParseException if a time is none
   */
  @JsonbCreator
  public static Envelope ofJson(
      @JsonbProperty("eventType") String eventType,
      @JsonbProperty("sessionId") String sessionId,
      @JsonbProperty("roomId") String roomId,
      @JsonbProperty("timestamp") String timestamp,
      @JsonbProperty("data") JsonObject data,
      @JsonbProperty("deliveryId") String deliveryId,
      @JsonbProperty("receivedAt") String receivedAt) {
    return new Envelope(
        eventType,
        sessionId,
        roomId,
        timestamp == null ? null : Instant.parse(timestamp),
        data,
        deliveryId,
        Instant.parse(receivedAt));
  }

  /**
   * Returns the event's name as it was sent: documented as {@code eventType}; the vendor's example
   * programs read {@code event} too.
   *
   * @return never null, never blank
   */
  public String eventType() {
    return eventType;
  }

  /**
   * Returns the id of the session in which the event happened (documented).
   *
   * @return null if the delivery names none
   */
  public String sessionId() {
    return sessionId;
  }

  /**
   * Returns the id of the room in which the event happened (documented).
   *
   * @return null if the delivery names none
   */
  public String roomId() {
    return roomId;
  }

  /**
   * Returns when the event happened (documented, as Unix seconds).
   *
   * @return null if the delivery does not say, or not as a number
   */
  public Instant timestamp() {
    return timestamp;
  }

  /**
   * Returns the details of the event as received, all of them, with the members that stood beside
   * the documented five at the top level. Where both have a name, {@code data} wins.
   *
   * @return never null; empty if the delivery has no details
   */
  public JsonObject data() {
    JsonObject made = data;
    if (made == null) {
      made = requireNonNull(dataSource.get(), "data");
      data = made;
    }
    return made;
  }

  /**
   * Returns the identity of the delivery: the SHA-256 of the received body, in lower-case
   * hexadecimal. The sender gives no id, and the same bytes are the same delivery, so a repeated
   * delivery has the same one.
   *
   * @return never null
   */
  public String deliveryId() {
    String made = deliveryId;
    if (made == null) {
      made = requireNonNull(deliveryIdSource.get(), "deliveryId");
      deliveryId = made;
    }
    return made;
  }

  /**
   * Returns when the delivery arrived, by this server's clock.
   *
   * @return never null
   */
  public Instant receivedAt() {
    return receivedAt;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Envelope that
            && eventType.equals(that.eventType)
            && Objects.equals(sessionId, that.sessionId)
            && Objects.equals(roomId, that.roomId)
            && Objects.equals(timestamp, that.timestamp)
            && receivedAt.equals(that.receivedAt)
            && deliveryId().equals(that.deliveryId())
            && data().equals(that.data());
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventType, sessionId, roomId, timestamp, receivedAt);
  }

  @Override
  public String toString() {
    return "Envelope[eventType=%s, sessionId=%s, roomId=%s, timestamp=%s, deliveryId=%s, receivedAt=%s, data=%s]"
        .formatted(eventType, sessionId, roomId, timestamp, deliveryId(), receivedAt, data());
  }
}
