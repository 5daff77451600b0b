package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;

/**
 * A delivery of an event without a builder: one that the library has no record for, or one of your
 * own. Set its members with {@link #with(String, Object)}.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event: one of your own, or any
 */
public final class GenericDelivery<E extends WebhookEvent>
    extends AbstractDelivery<E, GenericDelivery<E>> {

  GenericDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  GenericDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new GenericDelivery<>(type, body);
  }
}
