package io.github.sambahooks.observe;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The event names that an application observes, and so those that its webhook is to ask for.
 *
 * <p>An observer of a record asks for its name, one of a group for the names of the group, one of
 * {@code UnknownEvent} for every name that the library has no record for, and one of {@code
 * WebhookEvent} for all. An {@code @EventName} narrows that to its value. An observer that can
 * never be called asks for nothing.
 *
 * <p>Immutable.
 */
public final class ObservedNames {

  private final EventTypes types;
  private final SortedSet<String> asked = new TreeSet<>();
  private final SortedSet<String> welcome = new TreeSet<>();
  private final boolean unknown;

  /**
   * Finds the names.
   *
   * @param observers every observer method of the application
   * @param types the events of the application
   */
  public ObservedNames(List<Observer> observers, EventTypes types) {
    this.types = types;
    Reach reach = new Reach(types);
    boolean anyUnknown = false;
    for (Observer observer : observers) {
      String name = observer.qualifiers().eventName();
      boolean reachesUnknown = reach.reachesUnknown(observer);
      if (name != null && reachesUnknown) {
        asked.add(name);
      }
      // who names a record or a name means it; of a group, whatever the vendor has is welcome
      boolean named = name != null || observer.type().isRecord();
      (named ? asked : welcome).addAll(reach.names(observer));
      anyUnknown |= name == null && reachesUnknown;
    }
    this.unknown = anyUnknown;
  }

  /**
   * Returns the names to subscribe to.
   *
   * @param listed every name that the vendor lists
   * @return a new set: what of them is observed
   */
  public SortedSet<String> subscribable(Collection<String> listed) {
    SortedSet<String> names = new TreeSet<>(listed);
    names.removeIf(name -> !isObserved(name));
    return names;
  }

  /**
   * Returns the names that observers ask for one by one and that the vendor does not list.
   *
   * @param listed every name that the vendor lists
   * @return a new set: nobody can subscribe to these
   */
  public SortedSet<String> unlisted(Collection<String> listed) {
    SortedSet<String> names = new TreeSet<>(asked);
    names.removeAll(List.copyOf(listed));
    return names;
  }

  private boolean isObserved(String name) {
    return asked.contains(name)
        || welcome.contains(name)
        || unknown && !types.catalogue().containsKey(name);
  }
}
