package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A room has been locked: {@code room_locked}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 */
public record RoomLocked(Envelope envelope) implements RoomEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @throws NullPointerException if the envelope is null
   */
  public RoomLocked {
    requireNonNull(envelope, "envelope");
  }
}
