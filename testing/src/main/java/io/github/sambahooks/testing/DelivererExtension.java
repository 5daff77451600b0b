package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Records which observers are called, for {@link DeliveryOutcome#calledObservers()}, and lets a
 * {@link Deliverer} be injected. Containers that discover extensions find it. To others it must be
 * added, together with {@code io.github.sambahooks.observe.ObserverExtension}; the annotation
 * {@code @SambaHooksTest} adds both.
 *
 * <p>Observers are called as without this extension: in the same order, on the same threads, and in
 * the same transaction phases.
 */
public class DelivererExtension implements Extension {

  private final ObserverCalls calls = new ObserverCalls();

  /** Called by the CDI container. */
  public DelivererExtension() {}

  <T, X> void record(@Observes ProcessObserverMethod<T, X> processed, BeanManager beans) {
    ObserverMethod<T> observer = processed.getObserverMethod();
    if (erasure(observer.getObservedType()).anyMatch(WebhookEvent.class::isAssignableFrom)) {
      AnnotatedMethod<X> method = processed.getAnnotatedMethod();
      String name = method == null ? "notify" : method.getJavaMember().getName();
      processed.setObserverMethod(
          new RecordedObserver<>(
              observer,
              simpleName(observer.getBeanClass()) + "." + name,
              method != null && method.isStatic(),
              beans,
              calls));
    }
  }

  void registerBeans(@Observes AfterBeanDiscovery discovered) {
    discovered.addBean().types(ObserverCalls.class).createWith(context -> calls);
    discovered
        .addBean()
        .types(Deliverer.class)
        .createWith(context -> Deliverer.inCurrentContainer());
  }

  private static Stream<Class<?>> erasure(Type type) {
    if (type instanceof ParameterizedType parameterised) {
      return erasure(parameterised.getRawType());
    }
    if (type instanceof TypeVariable<?> variable) {
      return Arrays.stream(variable.getBounds()).flatMap(DelivererExtension::erasure);
    }
    return Stream.of(type instanceof Class<?> simple ? simple : Object.class);
  }

  private static String simpleName(Class<?> type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
