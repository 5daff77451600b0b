package io.github.sambahooks.observe;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The event names that an application observes, and that its webhook subscribes to.
 *
 * <p>An observer of a record adds its name, one of a group adds the names in the group, one of
 * {@code UnknownEvent} adds every name without a record in the library, and one of {@code
 * WebhookEvent} adds every name. An {@code @EventName} narrows that to its value. An observer that
 * can never be called adds nothing.
 *
 * <p>Immutable.
 */
public final class ObservedNames {

  private final EventTypes types;
  private final SortedSet<String> explicit = new TreeSet<>();
  private final SortedSet<String> implied = new TreeSet<>();
  private final boolean allUnknown;

  /**
   * Collects the names.
   *
   * @param observed what the application observes
   */
  public ObservedNames(ObservedEvents observed) {
    this.types = observed.types();
    Reachability reachability = observed.reachability();
    boolean observesAllUnknown = false;
    for (Observer observer : observed.observers()) {
      if (observed.unreachableReason(observer).isPresent()) {
        continue;
      }
      String name = observer.qualifiers().eventName();
      boolean receivesUnknown = reachability.receivesUnknownEvents(observer);
      if (name != null && receivesUnknown) {
        explicit.add(name);
      }
      // an explicit name must be subscribable; of a group, the names that the vendor lists suffice
      boolean named = name != null || observer.type().isRecord();
      (named ? explicit : implied).addAll(reachability.names(observer));
      observesAllUnknown |= name == null && receivesUnknown;
    }
    this.allUnknown = observesAllUnknown;
  }

  /**
   * Returns the names to subscribe to: those that are listed and observed.
   *
   * @param listed every name that the vendor lists
   * @return a new set
   */
  public SortedSet<String> subscribable(Collection<String> listed) {
    SortedSet<String> names = new TreeSet<>(listed);
    names.removeIf(name -> !isObserved(name));
    return names;
  }

  /**
   * Returns the names that cannot be subscribed to: those that observers name explicitly, but that
   * the vendor does not list.
   *
   * @param listed every name that the vendor lists
   * @return a new set
   */
  public SortedSet<String> unlisted(Collection<String> listed) {
    SortedSet<String> names = new TreeSet<>(explicit);
    names.removeAll(List.copyOf(listed));
    return names;
  }

  private boolean isObserved(String name) {
    return explicit.contains(name)
        || implied.contains(name)
        || allUnknown && !types.catalogue().containsKey(name);
  }
}
