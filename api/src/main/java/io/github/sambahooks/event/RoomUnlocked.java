package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A room has been unlocked: {@code room_unlocked}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 */
public record RoomUnlocked(Envelope envelope) implements RoomEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @throws NullPointerException if the envelope is null
   */
  public RoomUnlocked {
    requireNonNull(envelope, "envelope");
  }
}
