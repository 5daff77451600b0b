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
 * The part that all deliveries have in common, whatever their event.
 *
 * <p>Immutable, compared by value, and safe for use by multiple threads. The {@link #data()} and
 * {@link #deliveryId()} of a received delivery are computed on first use.
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
   * Creates an envelope.
   *
   * @param eventType the name of the event; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened; may be null
   * @param data the details of the event; not null
   * @param deliveryId the id of the delivery; not null
   * @param receivedAt when the delivery arrived; not null
   * @throws NullPointerException if an argument is null that must not be
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
   * Creates an envelope for a test, without a session, a room or data. The delivery id is empty,
   * and both times are the epoch.
   *
   * @param eventType the name of the event; neither null nor blank
   * @return a new envelope
   * @throws NullPointerException if the event type is null
   * @throws IllegalArgumentException if the event type is blank
   */
  public static Envelope of(String eventType) {
    return of(eventType, null, null);
  }

  /**
   * Creates an envelope for a test, without data. The delivery id is empty, and both times are the
   * epoch.
   *
   * @param eventType the name of the event; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @return a new envelope
   * @throws NullPointerException if the event type is null
   * @throws IllegalArgumentException if the event type is blank
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
   * Creates an envelope that computes {@code data} and the delivery id on first use.
   *
   * @param eventType the name of the event; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened; may be null
   * @param data supplies the details of the event; must return equal objects on every call, never
   *     null, and may be called by several threads at once
   * @param deliveryId supplies the id of the delivery, under the same conditions
   * @param receivedAt when the delivery arrived; not null
   * @return a new envelope
   * @throws NullPointerException if an argument is null that must not be
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
   * Creates an envelope from JSON. JSON-B calls this to bind a {@link CustomEvent}, before the
   * envelope is replaced by that of the delivery. The times are strings because the application's
   * {@code Jsonb} may use its own date format.
   *
   * @param eventType the name of the event; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened, in ISO 8601; may be null
   * @param data the details of the event; not null
   * @param deliveryId the id of the delivery; not null
   * @param receivedAt when the delivery arrived, in ISO 8601; not null
   * @return a new envelope
   * @throws NullPointerException if an argument is null that must not be
   * @throws IllegalArgumentException if the event type is blank
   * @throws java.time.format.DateTimeParseException if a time is not in ISO 8601
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
   * Returns the name of the event as received. It is documented as {@code eventType}; the vendor's
   * example programs also read {@code event}.
   *
   * @return never null or blank
   */
  public String eventType() {
    return eventType;
  }

  /**
   * Returns the id of the session in which the event happened (documented).
   *
   * @return null if the delivery has none
   */
  public String sessionId() {
    return sessionId;
  }

  /**
   * Returns the id of the room in which the event happened (documented).
   *
   * @return null if the delivery has none
   */
  public String roomId() {
    return roomId;
  }

  /**
   * Returns when the event happened (documented, in Unix seconds).
   *
   * @return null if the delivery has no timestamp, or one that is not a number
   */
  public Instant timestamp() {
    return timestamp;
  }

  /**
   * Returns all details of the event as received: the members of {@code data}, and those that the
   * delivery has at the top level next to the five documented ones. If a name occurs in both
   * places, the member of {@code data} wins.
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
   * Returns the id of the delivery: the SHA-256 of the received body, in lower-case hexadecimal.
   * The sender does not provide an id. A repeated delivery with the same bytes has the same id.
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
   * Returns when the delivery arrived, according to this server's clock.
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
