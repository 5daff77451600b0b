package io.github.sambahooks.observe;

import static java.util.stream.Collectors.toCollection;

import io.github.sambahooks.event.UnknownEvent;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides which events an observer can receive, by its observed type and its qualifiers. */
final class Reachability {

  private final EventTypes types;
  private final RoomExpressions rooms;

  Reachability(EventTypes types, RoomExpressions rooms) {
    this.types = types;
    this.rooms = rooms;
  }

  /** Returns the names of the events with a record that the observer can receive. */
  SortedSet<String> names(Observer observer) {
    return hasUnsupportedQualifier(observer)
        ? new TreeSet<>()
        : named(observer, namesOf(observer.type()));
  }

  /** Returns whether the observer can receive events without a record. */
  boolean receivesUnknownEvents(Observer observer) {
    String name = observer.qualifiers().eventName();
    return !hasUnsupportedQualifier(observer)
        && observer.type().accepts(UnknownEvent.class)
        && (name == null || types.mayBeUnknown(name));
  }

  /** Returns why the observer can never be called, or empty if it can. */
  Optional<String> unreachableReason(Observer observer) {
    if (hasImpossibleName(observer)) {
      return Optional.of(
          "an event name has only letters, digits, '_', '-' and '.', and expressions are not resolved in it: write the name of one event, such as <participant_joined>, or remove @EventName to observe all");
    }
    if (!names(observer).isEmpty() || receivesUnknownEvents(observer)) {
      return observer.conditions().neverMetReason().or(() -> rooms.unreachableReason(observer));
    }
    if (hasUnsupportedQualifier(observer)) {
      return Optional.of(
          "no event has the qualifier " + String.join(", ", observer.qualifiers().unsupported()));
    }
    SortedSet<String> possible = namesOf(observer.type());
    String name = observer.qualifiers().eventName();
    String type = observer.type().toString();
    if (observer.type().eventClass() == UnknownEvent.class) {
      return Optional.of(
          "<%s> arrives as %s".formatted(name, types.catalogue().get(name).getSimpleName()));
    }
    return Optional.of(
        possible.isEmpty()
            ? "no observed record is of type " + type
            : "a %s is never <%s>, only <%s>".formatted(type, name, String.join(">, <", possible)));
  }

  private static boolean hasImpossibleName(Observer observer) {
    String name = observer.qualifiers().eventName();
    return name != null && !Qualifiers.isName(name);
  }

  private static boolean hasUnsupportedQualifier(Observer observer) {
    return !observer.qualifiers().unsupported().isEmpty();
  }

  private static SortedSet<String> named(Observer observer, SortedSet<String> names) {
    String name = observer.qualifiers().eventName();
    if (name != null) {
      names.removeIf(other -> !other.equals(name));
    }
    return names;
  }

  private SortedSet<String> namesOf(ObservedType type) {
    return Stream.concat(types.catalogue().entrySet().stream(), types.custom().entrySet().stream())
        .filter(entry -> type.accepts(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }
}
