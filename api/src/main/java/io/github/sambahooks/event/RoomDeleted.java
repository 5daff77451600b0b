package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A room has been deleted: {@code room_deleted}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 */
public record RoomDeleted(Envelope envelope) implements RoomEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @throws NullPointerException if the envelope is null
   */
  public RoomDeleted {
    requireNonNull(envelope, "envelope");
  }
}
