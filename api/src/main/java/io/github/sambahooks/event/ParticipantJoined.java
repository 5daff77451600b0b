package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A participant has joined a session: {@code participant_joined}.
 *
 * <p>The name and the payload are documented by the vendor.
 *
 * @param envelope what every delivery carries; never null
 * @param participant who it is; never null, its members may be
 */
public record ParticipantJoined(Envelope envelope, Participant participant)
    implements ParticipantEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param participant who it is; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public ParticipantJoined {
    requireNonNull(envelope, "envelope");
    requireNonNull(participant, "participant");
  }
}
