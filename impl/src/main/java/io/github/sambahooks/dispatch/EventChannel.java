package io.github.sambahooks.dispatch;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fires events with a fixed set of qualifiers.
 *
 * <p>Safe for use by multiple threads.
 */
final class EventChannel {

  private final BeanManager beans;
  private final Annotation[] qualifiers;
  private final Event<Object> event;
  private final Map<Class<?>, Boolean> asynchronouslyObserved = new ConcurrentHashMap<>();

  EventChannel(BeanManager beans, Event<Object> unqualified, List<Annotation> qualifiers) {
    this.beans = beans;
    this.qualifiers = qualifiers.toArray(Annotation[]::new);
    this.event = qualifiers.isEmpty() ? unqualified : unqualified.select(this.qualifiers);
  }

  void fire(WebhookEvent fired) {
    event.fire(fired);
  }

  CompletionStage<WebhookEvent> fireAsync(WebhookEvent fired, NotificationOptions options) {
    return event.fireAsync(fired, options);
  }

  /** Returns whether an event has observers, synchronous or asynchronous. */
  boolean isObserved(WebhookEvent fired) {
    return !beans.resolveObserverMethods(fired, qualifiers).isEmpty();
  }

  /**
   * Returns whether an event has asynchronous observers. The answer is the same for all events of a
   * class, and is cached.
   */
  boolean isObservedAsynchronously(WebhookEvent fired) {
    Boolean known = asynchronouslyObserved.get(fired.getClass());
    if (known == null) {
      known =
          beans.resolveObserverMethods(fired, qualifiers).stream()
              .anyMatch(ObserverMethod::isAsync);
      asynchronouslyObserved.put(fired.getClass(), known);
    }
    return known;
  }
}
