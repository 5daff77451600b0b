package io.github.sambahooks.event;

/**
 * What happens to a room itself. Which room: {@link #roomId()}.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface RoomEvent extends WebhookEvent {}
