package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A phone participant has been asked to unmute: {@code phone_participant_asked_to_unmute}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}. The vendor's
 * example programs read {@code callId} next to {@code eventType}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param phoneCall the call; never null, but its members may be null
 */
public record PhoneParticipantAskedToUnmute(Envelope envelope, PhoneCall phoneCall)
    implements PhoneParticipantEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param phoneCall the call; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public PhoneParticipantAskedToUnmute {
    requireNonNull(envelope, "envelope");
    requireNonNull(phoneCall, "phoneCall");
  }
}
