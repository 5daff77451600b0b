package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

/**
 * Records that an observer method is called, and calls it. Everything else is as without it.
 *
 * @param <T> the observed type
 */
final class RecordedObserver<T> implements ObserverMethod<T> {

  private final ObserverMethod<T> observer;
  private final String name;
  private final boolean isStatic;
  private final BeanManager beans;
  private final ObserverCalls calls;

  RecordedObserver(
      ObserverMethod<T> observer,
      String name,
      boolean isStatic,
      BeanManager beans,
      ObserverCalls calls) {
    this.observer = observer;
    this.name = name;
    this.isStatic = isStatic;
    this.beans = beans;
    this.calls = calls;
  }

  @Override
  public void notify(EventContext<T> context) {
    record(context.getEvent());
    observer.notify(context);
  }

  @Override
  public void notify(T event) {
    record(event);
    observer.notify(event);
  }

  private void record(T event) {
    if (event instanceof WebhookEvent webhookEvent && isCalled()) {
      calls.add(new ObserverCall(name, observer.isAsync(), webhookEvent));
    }
  }

  /**
   * CDI ignores an observer if the scope of its bean is not active, and a conditional one if there
   * is no instance of its bean.
   */
  private boolean isCalled() {
    Bean<?> bean = observer.getDeclaringBean();
    if (bean == null || isStatic) {
      return true;
    }
    try {
      Context context = beans.getContext(bean.getScope());
      return observer.getReception() == Reception.ALWAYS || context.get(bean) != null;
    } catch (ContextNotActiveException e) {
      return false;
    }
  }

  @Override
  public Class<?> getBeanClass() {
    return observer.getBeanClass();
  }

  @Override
  public Bean<?> getDeclaringBean() {
    return observer.getDeclaringBean();
  }

  @Override
  public Type getObservedType() {
    return observer.getObservedType();
  }

  @Override
  public Set<Annotation> getObservedQualifiers() {
    return observer.getObservedQualifiers();
  }

  @Override
  public Reception getReception() {
    return observer.getReception();
  }

  @Override
  public TransactionPhase getTransactionPhase() {
    return observer.getTransactionPhase();
  }

  @Override
  public int getPriority() {
    return observer.getPriority();
  }

  @Override
  public boolean isAsync() {
    return observer.isAsync();
  }

  @Override
  public String toString() {
    return observer.toString();
  }
}
