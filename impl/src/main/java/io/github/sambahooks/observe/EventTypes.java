package io.github.sambahooks.observe;

import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import java.util.Map;

/**
 * The records that events of a deployment arrive as: the library's, and the application's own. A
 * name may have one of each.
 *
 * @param catalogue the library's record for each name that it knows
 * @param custom the application's record for each name that it has one for
 */
public record EventTypes(
    Map<String, Class<? extends WebhookEvent>> catalogue,
    Map<String, Class<? extends Record>> custom) {

  /** Copies the maps. */
  public EventTypes {
    catalogue = Map.copyOf(catalogue);
    custom = Map.copyOf(custom);
  }

  /**
   * Finds the records that an application observes, and adds the library's.
   *
   * @throws ObservationException if some of the application's cannot work; lists every problem
   */
  public static EventTypes observedBy(List<Observer> observers) {
    CustomEvents custom = CustomEvents.observedBy(observers);
    if (!custom.problems().isEmpty()) {
      throw new ObservationException(custom.problems());
    }
    return new EventTypes(EventCatalogue.types(), custom.byName());
  }

  /** Returns whether there is a record for a name. */
  boolean isKnown(String name) {
    return catalogue.containsKey(name) || custom.containsKey(name);
  }

  /**
   * Returns whether an event of the name may arrive as an {@link UnknownEvent}: if the library does
   * not know it, or if the application's record may fail to bind.
   */
  boolean mayBeUnknown(String name) {
    return !catalogue.containsKey(name) || custom.containsKey(name);
  }
}
