package io.github.sambahooks.observe;

import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import java.util.Map;

/**
 * The records that represent events: the library's and the application's own. A name may have one
 * of each.
 *
 * @param catalogue the library's records by event name
 * @param custom the application's records by event name
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
   * Combines the library's records with those that the application observes.
   *
   * @throws ObservationException if a record of the application cannot work; lists every problem
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
   * Returns whether an event with this name may be fired as an {@link UnknownEvent}, because the
   * library has no record for it, or because its data may not bind to the application's record.
   */
  boolean mayBeUnknown(String name) {
    return !catalogue.containsKey(name) || custom.containsKey(name);
  }
}
