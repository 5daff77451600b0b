package io.github.sambahooks.event;

import java.time.Instant;

/**
 * An event that Digital Samba has sent. The root of all events.
 *
 * <p>Observe this type to receive every event, a group interface to receive the events of that
 * group, or a record to receive exactly one event:
 *
 * <pre>{@code
 * void joined(@Observes ParticipantJoined event) { … }
 *
 * void recording(@ObservesAsync RecordingEvent event) { … }
 * }</pre>
 *
 * <p>This interface and the groups are not sealed, because the vendor adds events without notice.
 * In a {@code switch}, write a {@code default}, and type patterns with accessors rather than record
 * patterns, because a later version may add components to a record:
 *
 * <pre>{@code
 * switch (event) {
 *   case ParticipantJoined e -> enter(e.participant());
 *   case ParticipantLeft e -> leave(e.participant());
 *   default -> {}
 * }
 * }</pre>
 *
 * <p>Applications do not implement this interface or a group, but {@link CustomEvent}.
 *
 * <p>Events are immutable, compared by value, and safe for use by multiple threads. They contain
 * what participants entered, so logging an event logs personal data.
 */
public interface WebhookEvent {

  /**
   * Returns the part that all deliveries have in common, including the untyped {@code data}.
   *
   * @return never null
   */
  Envelope envelope();

  /**
   * Returns the name of the event as received, such as {@code participant_joined}.
   *
   * @return never null or blank
   */
  default String eventType() {
    return envelope().eventType();
  }

  /**
   * Returns the id of the session in which the event happened.
   *
   * @return null if the delivery has none
   */
  default String sessionId() {
    return envelope().sessionId();
  }

  /**
   * Returns the id of the room in which the event happened.
   *
   * @return null if the delivery has none
   */
  default String roomId() {
    return envelope().roomId();
  }

  /**
   * Returns when the event happened, according to the sender's clock, in whole seconds.
   *
   * @return null if the delivery has no timestamp, or one that is not a time
   */
  default Instant timestamp() {
    return envelope().timestamp();
  }
}
