package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;

/**
 * A delivery of an event that has no builder: one that the library has no record for, or one of
 * your own. Its members are set by {@link #with(String, Object)}.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event: one of your own, or any
 */
public final class GenericDelivery<E extends WebhookEvent>
    extends AbstractDelivery<E, GenericDelivery<E>> {

  GenericDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  GenericDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new GenericDelivery<>(event, changed);
  }
}
