package io.github.sambahooks.observe;

import io.github.sambahooks.logging.SimilarNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Harmless but suspicious observers: unreachable ones and likely typos. */
public final class ObserverWarnings {

  private final EventTypes types;
  private final SortedMap<String, String> unreachable = new TreeMap<>();
  private final List<String> likelyTypos = new ArrayList<>();

  /**
   * Examines the observers.
   *
   * @param observed what the application observes
   */
  public ObserverWarnings(ObservedEvents observed) {
    this.types = observed.types();
    for (Observer observer : observed.observers()) {
      observed
          .unreachableReason(observer)
          .ifPresent(reason -> unreachable.put(observer.describe(), reason));
      String name = observer.qualifiers().eventName();
      if (name != null && !types.isKnown(name)) {
        check(name, observer.method(), known());
      }
    }
    types.custom().forEach(this::checkRecord);
  }

  /** Returns the observers that can never be called, mapped to the reason. */
  public SortedMap<String, String> unreachable() {
    return unreachable;
  }

  /** Returns a message for each name that looks misspelled. */
  public List<String> likelyTypos() {
    return likelyTypos;
  }

  private void checkRecord(String name, Class<?> type) {
    if (!types.catalogue().containsKey(name)) {
      check(name, type.getName(), types.catalogue().keySet());
    }
  }

  private void check(String name, String where, Collection<String> names) {
    SimilarNames.closest(name, names)
        .ifPresent(
            suggestion ->
                likelyTypos.add(
                    "%s has @EventName(\"%s\"), an event that Samba Hooks does not know: did you mean <%s>?"
                        .formatted(where, name, suggestion)));
  }

  private SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>(types.catalogue().keySet());
    known.addAll(types.custom().keySet());
    return known;
  }
}
