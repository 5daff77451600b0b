package io.github.sambahooks.observe;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The records that the events of a deployment come as: the library's, and the application's own.
 * Either is found by its name; a name may have one of each.
 *
 * @param catalogue the library's record for each name that it knows
 * @param custom the application's record for each name that it has one for
 */
public record EventTypes(
    Map<String, Class<?>> catalogue, Map<String, Class<? extends Record>> custom) {

  /** Copies the maps. */
  public EventTypes {
    catalogue = Map.copyOf(catalogue);
    custom = Map.copyOf(custom);
  }

  /**
   * Finds the records of an application, and adds the library's.
   *
   * @throws ObservationException listing everything that is wrong with the application's
   */
  public static EventTypes observedBy(List<Observer> observers) {
    CustomEvents custom = CustomEvents.observedBy(observers);
    if (!custom.problems().isEmpty()) {
      throw new ObservationException(custom.problems());
    }
    Map<String, Class<?>> catalogue = new HashMap<>();
    collect(WebhookEvent.class, catalogue);
    return new EventTypes(catalogue, custom.byName());
  }

  /** Tells whether a name is one that there is a record for. */
  boolean isKnown(String name) {
    return catalogue.containsKey(name) || custom.containsKey(name);
  }

  /**
   * Tells whether an event of the name may come as an {@link UnknownEvent}: if the library does not
   * know it, or if the application's record may fail to bind.
   */
  boolean mayBeUnknown(String name) {
    return !catalogue.containsKey(name) || custom.containsKey(name);
  }

  /** The interfaces are sealed and the records are called as the events are: no second list. */
  private static void collect(Class<?> type, Map<String, Class<?>> catalogue) {
    if (type.isRecord() && type != UnknownEvent.class) {
      catalogue.put(eventName(type.getSimpleName()), type);
    } else if (type.isSealed() && type != CustomEvent.class) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, catalogue);
      }
    }
  }

  private static String eventName(String simpleName) {
    return simpleName.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
