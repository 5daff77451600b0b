package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The part that all deliveries have in common, whatever their event.
 *
 * <p>Immutable, compared by value, and safe for use by multiple threads. The {@link #body()},
 * {@link #data()} and {@link #deliveryId()} of a received delivery are computed on first use.
 */
public final class Envelope {

  private final String eventType;
  private final String sessionId;
  private final String roomId;
  private final Instant timestamp;
  private final Instant receivedAt;
  private final Map<String, String> headers;
  private final Content content;
  private volatile JsonObject body;
  private volatile JsonObject data;
  private volatile String deliveryId;

  /**
   * Creates an envelope without headers.
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
    this(eventType, sessionId, roomId, timestamp, receivedAt, Map.of(), null);
    this.data = requireNonNull(data, "data");
    this.deliveryId = requireNonNull(deliveryId, "deliveryId");
  }

  private Envelope(
      String eventType,
      String sessionId,
      String roomId,
      Instant timestamp,
      Instant receivedAt,
      Map<String, String> headers,
      Content content) {
    if (eventType.isBlank()) {
      throw new IllegalArgumentException("eventType <" + eventType + "> is blank");
    }
    this.eventType = eventType;
    this.sessionId = sessionId;
    this.roomId = roomId;
    this.timestamp = timestamp;
    this.receivedAt = requireNonNull(receivedAt, "receivedAt");
    this.headers = headers.isEmpty() ? Map.of() : ignoringCase(headers);
    this.content = content;
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
   * Creates an envelope that computes its content on first use.
   *
   * @param eventType the name of the event; neither null nor blank
   * @param sessionId may be null
   * @param roomId may be null
   * @param timestamp when the event happened; may be null
   * @param receivedAt when the delivery arrived; not null
   * @param headers request headers to keep, by name; not null; copied
   * @param content what to compute on first use; not null
   * @return a new envelope
   * @throws NullPointerException if an argument is null that must not be
   * @throws IllegalArgumentException if the event type is blank
   */
  public static Envelope deferred(
      String eventType,
      String sessionId,
      String roomId,
      Instant timestamp,
      Instant receivedAt,
      Map<String, String> headers,
      Content content) {
    return new Envelope(
        eventType,
        sessionId,
        roomId,
        timestamp,
        receivedAt,
        headers,
        requireNonNull(content, "content"));
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
   * Returns the id of the session in which the event happened (documented). If there is none at the
   * top level, one in {@code data} counts, where the vendor's example programs read it.
   *
   * @return text, or the digits of a whole number; null if the delivery has neither
   */
  public String sessionId() {
    return sessionId;
  }

  /**
   * Returns the id of the room in which the event happened (documented). If there is none at the
   * top level, one in {@code data} counts, where the vendor's example programs read it.
   *
   * @return text, or the digits of a whole number; null if the delivery has neither
   */
  public String roomId() {
    return roomId;
  }

  /**
   * Returns when the event happened (documented, in Unix seconds). A time in any of the forms that
   * the vendor uses elsewhere is accepted, too; see the description of the package. A {@code
   * timestamp} in {@code data} does not count, because it may be the time of something else.
   *
   * @return null if the delivery has no timestamp, or one that is not a time
   */
  public Instant timestamp() {
    return timestamp;
  }

  /**
   * Returns all details of the event as received: the members of {@code data}, and those that the
   * delivery has at the top level next to the five documented ones. If a name occurs in both
   * places, the member of {@code data} wins.
   *
   * <p>If {@code data} is text that contains a JSON object, it is read as that object. If it is
   * anything else, such as an array, it has no members, and only {@link #body()} has its value.
   *
   * @return never null; empty if the delivery has no details
   */
  public JsonObject data() {
    JsonObject made = data;
    if (made == null) {
      made = requireNonNull(content.data(), "data");
      data = made;
    }
    return made;
  }

  /**
   * Returns the whole JSON object as received, whatever the library understood of it. Use it for a
   * member that a typed accessor does not give.
   *
   * <p>The members of a received delivery are in the order in which they were sent. If a name
   * occurs twice in an object, the last value counts. Numbers keep the text that was sent. A number
   * can be too large to convert: {@code 1e99999999999} is printed, but {@code longValue()} throws
   * an {@code ArithmeticException}.
   *
   * @return never null; if the envelope was not received but created without a body, an object with
   *     the five documented members
   */
  public JsonObject body() {
    JsonObject made = body;
    if (made == null) {
      made = content == null ? documented() : requireNonNull(content.body(), "body");
      body = made;
    }
    return made;
  }

  /**
   * Returns the size of the body, which the envelope keeps in memory.
   *
   * @return in bytes; 0 if the envelope was not received
   */
  public int bodySize() {
    return content == null ? 0 : content.size();
  }

  /**
   * Returns the request headers that the configuration key {@code sambahooks.headers} names and
   * that the delivery had. The sender documents none but {@code Authorization}, which is never
   * among them.
   *
   * @return never null; unmodifiable; ignores the case of names; several lines of one header are
   *     joined with a comma and a space
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns the id of the delivery: the SHA-256 of the body in UTF-8, in lower-case hexadecimal.
   * The sender does not provide an id.
   *
   * <p>A delivery that is sent again with the same bytes has the same id. The reverse does not
   * hold: two events can also have equal bodies, because the sender's timestamps have whole
   * seconds, and a phone event may have none. Treat an equal id as a repeat only within a short
   * time, and never where losing an event is worse than handling it twice.
   *
   * @return never null
   */
  public String deliveryId() {
    String made = deliveryId;
    if (made == null) {
      made = requireNonNull(content.deliveryId(), "deliveryId");
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
            && headers.equals(that.headers)
            && deliveryId().equals(that.deliveryId())
            && data().equals(that.data());
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventType, sessionId, roomId, timestamp, receivedAt);
  }

  /** Returns the members for logs. Omits the headers, which may contain a signature. */
  @Override
  public String toString() {
    return "Envelope[eventType=%s, sessionId=%s, roomId=%s, timestamp=%s, deliveryId=%s, receivedAt=%s, data=%s]"
        .formatted(eventType, sessionId, roomId, timestamp, deliveryId(), receivedAt, printed());
  }

  /** Some JSON providers cannot print what they can hold, such as a very large number. */
  private String printed() {
    try {
      return data().toString();
    } catch (RuntimeException e) {
      return "<not printable by the JSON provider: " + e.getClass().getName() + ">";
    }
  }

  private JsonObject documented() {
    JsonObjectBuilder members = Json.createObjectBuilder().add("eventType", eventType);
    if (sessionId != null) {
      members.add("sessionId", sessionId);
    }
    if (roomId != null) {
      members.add("roomId", roomId);
    }
    if (timestamp != null) {
      members.add("timestamp", timestamp.getEpochSecond());
    }
    return members.add("data", data()).build();
  }

  private static Map<String, String> ignoringCase(Map<String, String> headers) {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * The content of a received delivery. Each method is called at most a few times, possibly by
   * several threads at once, and must return equal objects on every call, never null.
   */
  public interface Content {

    /**
     * Returns the whole JSON object as received.
     *
     * @return see {@link Envelope#body()}
     */
    JsonObject body();

    /**
     * Returns the details of the event.
     *
     * @return see {@link Envelope#data()}
     */
    JsonObject data();

    /**
     * Returns the size of the body.
     *
     * @return see {@link Envelope#bodySize()}
     */
    int size();

    /**
     * Returns the id of the delivery.
     *
     * @return see {@link Envelope#deliveryId()}
     */
    String deliveryId();
  }
}
