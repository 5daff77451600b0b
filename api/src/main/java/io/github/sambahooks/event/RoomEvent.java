package io.github.sambahooks.event;

/**
 * An event about a room itself, identified by {@link #roomId()}.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface RoomEvent extends WebhookEvent {}
