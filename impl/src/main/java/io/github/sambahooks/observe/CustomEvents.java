package io.github.sambahooks.observe;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.EventName;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the custom events of the application: the records that its observers observe, and those
 * that observed sealed interfaces permit.
 */
final class CustomEvents {

  private final Map<Class<?>, Observer> found = new LinkedHashMap<>();
  private final Map<String, Class<? extends Record>> byName = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private CustomEvents() {}

  static CustomEvents observedBy(Collection<Observer> observers) {
    CustomEvents events = new CustomEvents();
    for (Observer observer : observers) {
      observer.type().bounds().forEach(bound -> events.find(bound, observer));
    }
    events.found.forEach(events::add);
    return events;
  }

  /** Returns the application's records by event name. */
  Map<String, Class<? extends Record>> byName() {
    return byName;
  }

  /** Returns every problem, each with the classes and the remedy. */
  List<String> problems() {
    return problems;
  }

  private void find(Class<?> type, Observer observer) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        find(permitted, observer);
      }
    } else if (CustomEvent.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())
        && observer.type().accepts(type)) {
      found.putIfAbsent(type, observer);
    }
  }

  private void add(Class<?> type, Observer observer) {
    List<String> violations = CustomEventRules.violations(type);
    if (violations.isEmpty()) {
      addByName(type.asSubclass(Record.class), observer);
    } else {
      problems.add(
          "The event %s, observed by %s, %s"
              .formatted(type.getName(), observer.method(), String.join("; it ", violations)));
    }
  }

  private void addByName(Class<? extends Record> type, Observer observer) {
    String name = type.getAnnotation(EventName.class).value();
    Class<?> other = byName.putIfAbsent(name, type);
    if (other != null) {
      problems.add(
          "The events %s, observed by %s, and %s, observed by %s, are both @EventName(\"%s\"): remove one of them or change its name"
              .formatted(
                  other.getName(),
                  found.get(other).method(),
                  type.getName(),
                  observer.method(),
                  name));
    }
  }
}
