package io.github.sambahooks.event;

import java.time.Instant;

/**
 * One event that Digital Samba has sent: the root of all of them.
 *
 * <p>Observe this type to get every event, one of the group interfaces below it to get a group, a
 * record to get exactly that event:
 *
 * <pre>{@code
 * void joined(@Observes ParticipantJoined event) { … }
 *
 * void recording(@ObservesAsync RecordingEvent event) { … }
 * }</pre>
 *
 * <p>Events are immutable, safe to hand to other threads, compared by value and printable. They
 * hold what participants entered, so a log of an event is a log of personal data.
 */
public interface WebhookEvent {

  /**
   * Returns what every delivery carries, the untyped {@code data} included.
   *
   * @return never null
   */
  Envelope envelope();

  /**
   * Returns the event's name as it was sent, such as {@code participant_joined}.
   *
   * @return never null, never blank
   */
  default String eventType() {
    return envelope().eventType();
  }

  /**
   * Returns the id of the session in which the event happened.
   *
   * @return null if the delivery names none
   */
  default String sessionId() {
    return envelope().sessionId();
  }

  /**
   * Returns the id of the room in which the event happened.
   *
   * @return null if the delivery names none
   */
  default String roomId() {
    return envelope().roomId();
  }

  /**
   * Returns when the event happened, by the sender's clock, to the second.
   *
   * @return null if the delivery does not say
   */
  default Instant timestamp() {
    return envelope().timestamp();
  }
}
