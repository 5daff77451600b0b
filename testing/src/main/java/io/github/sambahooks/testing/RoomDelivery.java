package io.github.sambahooks.testing;

import io.github.sambahooks.event.RoomEvent;

/**
 * A delivery about a room. To set the room, use {@link #inRoom(String)}. The {@code data} object is
 * empty by default.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class RoomDelivery<E extends RoomEvent> extends AbstractDelivery<E, RoomDelivery<E>> {

  RoomDelivery(Class<E> type) {
    this(type, Samples.inSession(type));
  }

  private RoomDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  RoomDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new RoomDelivery<>(type, body);
  }
}
