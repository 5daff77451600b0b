package io.github.sambahooks.event;

/**
 * An event about a participant, in a room or waiting to be admitted.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface ParticipantEvent extends WebhookEvent {
  /**
   * Returns the participant.
   *
   * @return never null, but its members may be null
   */
  Participant participant();
}
