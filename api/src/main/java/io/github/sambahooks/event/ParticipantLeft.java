package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant has left a session: {@code participant_left}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param participant who it is; never null, its members may be
 */
public record ParticipantLeft(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param participant who it is; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public ParticipantLeft {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
