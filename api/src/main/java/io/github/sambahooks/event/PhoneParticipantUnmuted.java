package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant on the phone has been unmuted: {@code phone_participant_unmuted}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not. The vendor's example
 * programs read {@code callId} beside {@code eventType}.
 *
 * @param envelope what every delivery carries; never null
 * @param phoneCall the call; never null, its members may be
 */
public record PhoneParticipantUnmuted(Envelope envelope, PhoneCall phoneCall)
    implements PhoneParticipantEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param phoneCall the call; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public PhoneParticipantUnmuted {
    requireNonNull(envelope, "envelope");
    requireNonNull(phoneCall, "phoneCall");
  }
}
