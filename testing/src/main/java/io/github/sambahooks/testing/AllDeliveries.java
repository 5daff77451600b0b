package io.github.sambahooks.testing;

import static java.util.Comparator.comparing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** One delivery of each event, created by the public factories of {@link Deliveries}. */
final class AllDeliveries {

  static final List<Delivery<?>> BY_NAME =
      Stream.of(Deliveries.class.getMethods())
          .filter(AllDeliveries::isFactory)
          .<Delivery<?>>map(AllDeliveries::create)
          .sorted(comparing(Delivery::eventType))
          .toList();

  private AllDeliveries() {}

  private static boolean isFactory(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && Delivery.class.isAssignableFrom(method.getReturnType());
  }

  private static Delivery<?> create(Method factory) {
    try {
      return (Delivery<?>) factory.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The factory <" + factory + "> failed", e);
    }
  }
}
