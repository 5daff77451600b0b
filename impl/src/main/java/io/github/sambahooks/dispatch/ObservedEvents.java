package io.github.sambahooks.dispatch;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Learns at deployment which event types the application observes. */
public class ObservedEvents implements Extension {

  private final Set<Class<?>> classes = new LinkedHashSet<>();

  void learn(@Observes ProcessObserverMethod<?, ?> observer) {
    if (observer.getObserverMethod().getObservedType() instanceof Class<?> type
        && WebhookEvent.class.isAssignableFrom(type)) {
      classes.add(type);
    }
  }

  /** Returns the simple names of the observed types, in alphabetical order. */
  public SortedSet<String> types() {
    SortedSet<String> types = new TreeSet<>();
    classes.forEach(type -> types.add(type.getSimpleName()));
    return types;
  }

  /** Returns the observed types. */
  public Set<Class<?>> classes() {
    return Set.copyOf(classes);
  }
}
