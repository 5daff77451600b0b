package io.github.sambahooks.observe;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.logging.SimilarNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Harmless but suspicious observers: unreachable ones, side effects, likely typos, or none at all.
 */
public final class ObserverWarnings {

  private static final String NOTHING_OBSERVED =
      "No method of this application observes a webhook event, so every event is answered with 200"
          + " and lost. The usual causes: the class of the observer has no scope such as"
          + " @ApplicationScoped; its imports begin with javax instead of jakarta; it is not in this"
          + " application; or its archive has no beans.xml, which Tomcat and Jetty require, or one"
          + " with bean-discovery-mode=\"none\"";

  private final EventTypes types;
  private final boolean recordsMayBeMissing;
  private final SortedMap<String, String> unreachable = new TreeMap<>();
  private final List<String> suspicious = new ArrayList<>();

  /**
   * Examines the observers.
   *
   * @param observed what the application observes
   */
  public ObserverWarnings(ObservedEvents observed) {
    this.types = observed.types();
    this.recordsMayBeMissing = !OpenGroups.observedBy(observed.observers()).isEmpty();
    if (observed.observers().isEmpty()) {
      suspicious.add(NOTHING_OBSERVED);
    }
    observed.observers().forEach(observer -> check(observer, observed));
    for (Observer observer : observed.observersOfNonEvents()) {
      unreachable.put(observer.describe(), NonEvents.remedy(observer.type()));
    }
    types.custom().forEach(this::checkRecord);
  }

  /** Returns the observers that can never be called, mapped to the reason. */
  public SortedMap<String, String> unreachable() {
    return unreachable;
  }

  /** Returns a message for everything else that is probably not what was meant. */
  public List<String> suspicious() {
    return suspicious;
  }

  private void check(Observer observer, ObservedEvents observed) {
    Optional<String> reason = observed.unreachableReason(observer);
    reason.ifPresent(one -> unreachable.put(observer.describe(), one));
    if (reason.isEmpty()) {
      observer
          .conditions()
          .doubt()
          .ifPresent(one -> suspicious.add(observer.describe() + " " + one));
      checkGroups(observer);
    }
    String name = observer.qualifiers().eventName();
    if (name != null && Qualifiers.isName(name) && !types.isKnown(name)) {
      check(name, observer.method(), known());
    }
  }

  private void checkGroups(Observer observer) {
    if (observer.qualifiers().eventName() != null) {
      return; // one name is known or not
    }
    for (Class<?> group : OpenGroups.observedBy(List.of(observer))) {
      String known =
          types.custom().values().stream()
              .filter(group::isAssignableFrom)
              .map(Class::getSimpleName)
              .sorted()
              .collect(joining(">, <", "<", ">"));
      suspicious.add(
          "%s observes %s, which is not sealed, so only records that are observed themselves arrive as one, here %s: make %s sealed, or observe each of its records"
              .formatted(
                  observer.describe(),
                  group.getSimpleName(),
                  known.equals("<>") ? "none" : known,
                  group.getSimpleName()));
    }
  }

  private void checkRecord(String name, Class<?> type) {
    if (!Qualifiers.isName(name)) {
      suspicious.add(
          "%s has @EventName(\"%s\"), but an event name has only letters, digits, '_', '-' and '.': write the name that Digital Samba sends"
              .formatted(type.getName(), name));
    } else if (!types.catalogue().containsKey(name)) {
      check(name, type.getName(), types.catalogue().keySet());
    }
  }

  private void check(String name, String where, Collection<String> names) {
    SimilarNames.closest(name, names)
        .ifPresent(
            suggestion ->
                suspicious.add(
                    "%s has @EventName(\"%s\"), an event that Samba Hooks does not know: did you mean <%s>?"
                        .formatted(where, name, suggestion)));
  }

  private SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>(types.catalogue().keySet());
    // a name that is similar to a record's may be that of a record that is missing here
    if (!recordsMayBeMissing) {
      known.addAll(types.custom().keySet());
    }
    return known;
  }
}
