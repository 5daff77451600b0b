package io.github.sambahooks.observe;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Collects the observers of an application during deployment, and provides them as a bean. */
public class ObserverExtension implements Extension {

  private static final System.Logger LOG = System.getLogger(ObserverExtension.class.getName());

  private final List<Observer> observers = new CopyOnWriteArrayList<>();

  void collect(@Observes ProcessObserverMethod<?, ?> processed, BeanManager beans) {
    ObserverMethod<?> method = processed.getObserverMethod();
    ObservedType type =
        new ObservedType(
            erasure(method.getObservedType()).toList(),
            contents(method.getObservedType()).toList());
    // with our qualifiers, even an observer of Object means events of this library
    if (type.isOfEvents()
        || NonEvents.contains(type)
        || Qualifiers.areOurs(method.getObservedQualifiers())) {
      observers.add(observer(method, processed.getAnnotatedMethod(), type, beans));
    }
  }

  void registerBean(@Observes AfterBeanDiscovery discovered) {
    discovered.addBean().types(Observers.class).createWith(context -> new Observers(observers));
  }

  void validate(@Observes AfterDeploymentValidation validated) {
    try {
      EventTypes.observedBy(new Observers(observers).all());
    } catch (ObservationException e) {
      // not every server shows the reason
      LOG.log(ERROR, "This application does not start: " + e.getMessage());
      validated.addDeploymentProblem(e);
    }
  }

  private static Observer observer(
      ObserverMethod<?> observed,
      AnnotatedMethod<?> declared,
      ObservedType type,
      BeanManager beans) {
    String name = declared == null ? "notify" : declared.getJavaMember().getName();
    return new Observer(
        observed.getBeanClass().getName() + "." + name,
        type,
        Qualifiers.of(observed.getObservedQualifiers()),
        new CallConditions(
            observed.isAsync(),
            observed.getTransactionPhase(),
            observed.getReception(),
            scope(observed, declared, beans)));
  }

  private static BeanScope scope(
      ObserverMethod<?> observed, AnnotatedMethod<?> declared, BeanManager beans) {
    Bean<?> bean = observed.getDeclaringBean();
    return bean == null || declared == null || declared.isStatic()
        ? BeanScope.OTHER
        : BeanScope.of(bean.getScope().getName(), beans.isNormalScope(bean.getScope()));
  }

  private static Stream<Class<?>> contents(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Arrays.stream(parameterized.getActualTypeArguments())
          .flatMap(ObserverExtension::erasure);
    }
    return type instanceof Class<?> simple && simple.isArray()
        ? Stream.of(simple.getComponentType())
        : Stream.empty();
  }

  private static Stream<Class<?>> erasure(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return erasure(parameterized.getRawType());
    }
    if (type instanceof TypeVariable<?> variable) {
      return Arrays.stream(variable.getBounds()).flatMap(ObserverExtension::erasure);
    }
    if (type instanceof WildcardType wildcard) {
      return Arrays.stream(wildcard.getUpperBounds()).flatMap(ObserverExtension::erasure);
    }
    return Stream.of(type instanceof Class<?> simple ? simple : Object.class);
  }
}
