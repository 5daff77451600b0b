package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A room has been unlocked: {@code room_unlocked}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 */
public record RoomUnlocked(Envelope envelope) implements RoomEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @throws NullPointerException if the envelope is null
   */
  public RoomUnlocked {
    requireNonNull(envelope, "envelope");
  }
}
