package io.github.sambahooks.testing;

import io.github.sambahooks.event.RoomEvent;

/**
 * A delivery that tells of a room. The room is the delivery's {@link #inRoom(String)}; its {@code
 * data} is empty by default.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class RoomDelivery<E extends RoomEvent> extends AbstractDelivery<E, RoomDelivery<E>> {

  RoomDelivery(Class<E> event) {
    this(event, Samples.inSession(event));
  }

  private RoomDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  RoomDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new RoomDelivery<>(event, changed);
  }
}
