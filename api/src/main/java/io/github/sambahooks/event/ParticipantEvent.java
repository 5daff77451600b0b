package io.github.sambahooks.event;

/**
 * What happens to a participant, in a room or waiting for it.
 *
 * <p>Observe this type to get every event of the group.
 */
public sealed interface ParticipantEvent extends WebhookEvent
    permits ParticipantJoined,
        ParticipantLeft,
        ParticipantWaitingJoined,
        ParticipantWaitingLeft,
        ParticipantInvited,
        ParticipantHandRaised,
        ParticipantHandLowered,
        ParticipantAvatarUploaded,
        ParticipantAvatarDeleted {
  /**
   * Returns who it is.
   *
   * @return never null; its members may be
   */
  Participant participant();
}
