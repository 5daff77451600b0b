package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant's hand has been lowered: {@code participant_hand_lowered}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param participant the participant; never null, but its members may be null
 */
public record ParticipantHandLowered(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param participant the participant; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public ParticipantHandLowered {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
