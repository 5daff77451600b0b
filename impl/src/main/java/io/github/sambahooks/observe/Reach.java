package io.github.sambahooks.observe;

import static java.util.stream.Collectors.toCollection;

import io.github.sambahooks.event.UnknownEvent;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells which events an observer may get: by the type that it observes, and by its qualifiers. */
public final class Reach {

  private final EventTypes types;

  /** Makes one for the events of a deployment. */
  public Reach(EventTypes types) {
    this.types = types;
  }

  /** Returns the names of the events that the observer gets and that there is a record for. */
  SortedSet<String> names(Observer observer) {
    return isForeign(observer) ? new TreeSet<>() : named(observer, namesOf(observer.type()));
  }

  /** Tells whether the observer gets events that there is no record for, of any name or its own. */
  boolean reachesUnknown(Observer observer) {
    String name = observer.qualifiers().eventName();
    return !isForeign(observer)
        && observer.type().isAssignableFrom(UnknownEvent.class)
        && (name == null || types.mayBeUnknown(name));
  }

  /** Returns why the observer can never be called, or empty if it can. */
  public Optional<String> whyNever(Observer observer) {
    if (!names(observer).isEmpty() || reachesUnknown(observer)) {
      return Optional.empty();
    }
    if (isForeign(observer)) {
      return Optional.of(
          "no event has the qualifier " + String.join(", ", observer.qualifiers().foreign()));
    }
    SortedSet<String> possible = namesOf(observer.type());
    String name = observer.qualifiers().eventName();
    String type = observer.type().getSimpleName();
    if (observer.type() == UnknownEvent.class) {
      return Optional.of(
          "<%s> comes as %s".formatted(name, types.catalogue().get(name).getSimpleName()));
    }
    return Optional.of(
        possible.isEmpty()
            ? "no observed record is a " + type
            : "a %s is never <%s>, but %s".formatted(type, name, String.join(", ", possible)));
  }

  private static boolean isForeign(Observer observer) {
    return !observer.qualifiers().foreign().isEmpty();
  }

  private static SortedSet<String> named(Observer observer, SortedSet<String> names) {
    String name = observer.qualifiers().eventName();
    if (name != null) {
      names.removeIf(other -> !other.equals(name));
    }
    return names;
  }

  private SortedSet<String> namesOf(Class<?> type) {
    return Stream.concat(types.catalogue().entrySet().stream(), types.custom().entrySet().stream())
        .filter(entry -> type.isAssignableFrom(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }
}
