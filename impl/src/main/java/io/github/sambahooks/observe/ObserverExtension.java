package io.github.sambahooks.observe;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects the observers of an application during deployment, and provides them as a bean. */
public class ObserverExtension implements Extension {

  private final List<Observer> observers = new CopyOnWriteArrayList<>();

  void collect(@Observes ProcessObserverMethod<?, ?> processed) {
    Class<?> type = erasure(processed.getObserverMethod().getObservedType());
    // with our qualifiers, even an observer of Object means events of this library
    if (WebhookEvent.class.isAssignableFrom(type)
        || Qualifiers.areOurs(processed.getObserverMethod().getObservedQualifiers())) {
      observers.add(observer(processed, type));
    }
  }

  void registerBean(@Observes AfterBeanDiscovery discovered) {
    discovered.addBean().types(Observers.class).createWith(context -> new Observers(observers));
  }

  void validate(@Observes AfterDeploymentValidation validated) {
    try {
      EventTypes.observedBy(new Observers(observers).all());
    } catch (ObservationException e) {
      validated.addDeploymentProblem(e);
    }
  }

  private static Observer observer(ProcessObserverMethod<?, ?> processed, Class<?> type) {
    ObserverMethod<?> observed = processed.getObserverMethod();
    String method =
        processed.getAnnotatedMethod() == null
            ? "notify"
            : processed.getAnnotatedMethod().getJavaMember().getName();
    return new Observer(
        observed.getBeanClass().getName() + "." + method,
        type,
        Qualifiers.of(observed.getObservedQualifiers()),
        observed.isAsync(),
        observed.getTransactionPhase());
  }

  private static Class<?> erasure(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return erasure(parameterized.getRawType());
    }
    if (type instanceof TypeVariable<?> variable) {
      return erasure(variable.getBounds()[0]);
    }
    return type instanceof Class<?> simple ? simple : Object.class;
  }
}
