package io.github.sambahooks.observe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What looks wrong with observers and yet harms nothing: those that can never be called, and names
 * that look mistyped.
 */
public final class Findings {

  private final EventTypes types;
  private final SortedMap<String, String> neverCalled = new TreeMap<>();
  private final List<String> mistyped = new ArrayList<>();

  /**
   * Looks for them.
   *
   * @param observers every observer method of the application
   * @param types the events of the application
   * @param rooms the rooms that the observers name
   */
  public Findings(List<Observer> observers, EventTypes types, Rooms rooms) {
    this.types = types;
    Reach reach = new Reach(types);
    for (Observer observer : observers) {
      Optional<String> reason = reach.whyNever(observer).or(() -> rooms.whyNever(observer));
      reason.ifPresent(why -> neverCalled.put(observer.describe(), why));
      String name = observer.qualifiers().eventName();
      if (name != null && !types.isKnown(name)) {
        check(name, observer.method(), known());
      }
    }
    types.custom().forEach((name, type) -> checkRecord(name, type));
  }

  /** Returns the observers that can never be called, each with the reason. */
  public SortedMap<String, String> neverCalled() {
    return neverCalled;
  }

  /** Returns a sentence for each name that looks mistyped. */
  public List<String> mistyped() {
    return mistyped;
  }

  private void checkRecord(String name, Class<?> type) {
    if (!types.catalogue().containsKey(name)) {
      check(name, type.getName(), types.catalogue().keySet());
    }
  }

  private void check(String name, String where, Collection<String> names) {
    SimilarNames.nearest(name, names)
        .ifPresent(
            meant ->
                mistyped.add(
                    "%s has @EventName(\"%s\"), which is no event that Samba Hooks knows: did you mean <%s>?"
                        .formatted(where, name, meant)));
  }

  private Set<String> known() {
    SortedMap<String, Object> known = new TreeMap<>(types.catalogue());
    known.putAll(Map.copyOf(types.custom()));
    return known.keySet();
  }
}
