package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant on the phone has been asked to unmute: {@code phone_participant_asked_to_unmute}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented. The
 * vendor's example programs read {@code callId} beside {@code eventType}.
 *
 * @param envelope what every delivery carries; never null
 * @param phoneCall the call; never null, its members may be
 */
public record PhoneParticipantAskedToUnmute(Envelope envelope, PhoneCall phoneCall)
    implements PhoneParticipantEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param phoneCall the call; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public PhoneParticipantAskedToUnmute {
    requireNonNull(envelope, "envelope");
    requireNonNull(phoneCall, "phoneCall");
  }
}
