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
public final class OtherDelivery<E extends WebhookEvent>
    extends BuiltDelivery<E, OtherDelivery<E>> {

  OtherDelivery(Class<E> event, Content content) {
    super(event, content);
  }

  @Override
  OtherDelivery<E> of(Class<E> event, Content changed) {
    return new OtherDelivery<>(event, changed);
  }
}
