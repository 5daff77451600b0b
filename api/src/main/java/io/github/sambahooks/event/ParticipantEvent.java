package io.github.sambahooks.event;

/**
 * What happens to a participant, in a room or waiting for it.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface ParticipantEvent extends WebhookEvent {
  /**
   * Returns who it is.
   *
   * @return never null; its members may be
   */
  Participant participant();
}
