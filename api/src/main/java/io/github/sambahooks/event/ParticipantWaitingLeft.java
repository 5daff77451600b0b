package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant no longer waits for admission: {@code participant_waiting_left}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param participant who it is; never null, its members may be
 */
public record ParticipantWaitingLeft(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param participant who it is; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public ParticipantWaitingLeft {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
