package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant has joined a session: {@code participant_joined}.
 *
 * <p>The vendor documents the name and the payload.
 *
 * @param envelope the envelope of the delivery; never null
 * @param participant the participant; never null, but its members may be null
 */
public record ParticipantJoined(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param participant the participant; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public ParticipantJoined {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
