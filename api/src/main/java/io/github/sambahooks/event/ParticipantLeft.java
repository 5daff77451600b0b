package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant has left a session: {@code participant_left}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param participant the participant; never null, but its members may be null
 */
public record ParticipantLeft(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param participant the participant; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public ParticipantLeft {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
