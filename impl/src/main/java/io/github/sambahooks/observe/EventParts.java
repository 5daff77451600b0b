package io.github.sambahooks.observe;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.WebhookEvent;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts that events consist of: the detail records and the envelope. They are not events, but
 * are easily mistaken for them: nothing calls an observer of a {@code Participant}.
 */
final class EventParts {

  // each with the method that returns it, in the most general type that has this method
  private static final Map<Class<?>, Method> ACCESSORS = accessors();

  private static final Set<String> NAMES =
      ACCESSORS.keySet().stream().map(Class::getName).collect(toUnmodifiableSet());

  private EventParts() {}

  /** Returns whether a class with this name is a part of events. */
  static boolean contains(String className) {
    return NAMES.contains(className);
  }

  /** Returns whether a type can only be a part of events. */
  static boolean contains(ObservedType type) {
    return find(type).isPresent();
  }

  /** Returns what to observe instead, or empty if the type is not a part of events. */
  static Optional<String> remedy(ObservedType type) {
    return find(type)
        .map(
            part ->
                "%s is a part of events, not an event: observe %s or one of its records, and call %s()"
                    .formatted(
                        part.getSimpleName(),
                        ACCESSORS.get(part).getDeclaringClass().getSimpleName(),
                        ACCESSORS.get(part).getName()));
  }

  private static Optional<Class<?>> find(ObservedType type) {
    return type.bounds().stream().filter(ACCESSORS::containsKey).findFirst();
  }

  private static Map<Class<?>, Method> accessors() {
    Map<Class<?>, Method> accessors = new HashMap<>();
    for (Class<? extends WebhookEvent> event : EventCatalogue.types().values()) {
      for (RecordComponent component : event.getRecordComponents()) {
        if (component.getType().getPackage() == WebhookEvent.class.getPackage()) {
          accessors.put(component.getType(), accessor(event, component.getName()));
        }
      }
    }
    return accessors;
  }

  private static Method accessor(Class<?> event, String name) {
    try {
      return event.getInterfaces()[0].getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(event + " is not in a group that has its components", e);
    }
  }
}
