package io.github.sambahooks.observe;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The event names that an application observes, which are those that its webhook subscribes to.
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
   * @param observed what the application observes
   */
  public ObservedNames(ObservedEvents observed) {
    this.types = observed.types();
    Reachability reachability = observed.reachability();
    boolean anyUnknown = false;
    for (Observer observer : observed.observers()) {
      String name = observer.qualifiers().eventName();
      boolean receivesUnknown = reachability.receivesUnknownEvents(observer);
      if (name != null && receivesUnknown) {
        asked.add(name);
      }
      // who names a record or a name means it; of a group, whatever the vendor has is welcome
      boolean named = name != null || observer.type().isRecord();
      (named ? asked : welcome).addAll(reachability.names(observer));
      anyUnknown |= name == null && receivesUnknown;
    }
    this.unknown = anyUnknown;
  }

  /**
   * Returns the names to subscribe to.
   *
   * @param listed every name that the vendor lists
   * @return those that are observed, in a new set
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
   * @return those that nobody can subscribe to, in a new set
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
