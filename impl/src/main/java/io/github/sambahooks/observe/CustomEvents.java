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
 * Finds the application's own events: what its observers observe, and what a sealed interface
 * permits that they observe.
 */
final class CustomEvents {

  private final Map<Class<?>, Observer> found = new LinkedHashMap<>();
  private final Map<String, Class<? extends Record>> byName = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private CustomEvents() {}

  static CustomEvents observedBy(Collection<Observer> observers) {
    CustomEvents events = new CustomEvents();
    observers.forEach(observer -> events.find(observer.type(), observer));
    events.found.forEach(events::add);
    return events;
  }

  /** Returns the application's record for each name that it has one for. */
  Map<String, Class<? extends Record>> byName() {
    return byName;
  }

  /** Returns everything that is wrong with them, each with the classes and what to do. */
  List<String> problems() {
    return problems;
  }

  private void find(Class<?> type, Observer observer) {
    if (!CustomEvent.class.isAssignableFrom(type)) {
      return;
    }
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        find(permitted, observer);
      }
    } else if (!Modifier.isAbstract(type.getModifiers())) {
      found.putIfAbsent(type, observer);
    }
  }

  private void add(Class<?> type, Observer observer) {
    List<String> broken = CustomEventRules.brokenBy(type);
    if (broken.isEmpty()) {
      name(type.asSubclass(Record.class), observer);
    } else {
      problems.add(
          "The event %s, observed by %s, %s"
              .formatted(type.getName(), observer.method(), String.join("; it ", broken)));
    }
  }

  private void name(Class<? extends Record> type, Observer observer) {
    String name = type.getAnnotation(EventName.class).value();
    Class<?> other = byName.putIfAbsent(name, type);
    if (other != null) {
      problems.add(
          "The events %s, observed by %s, and %s, observed by %s, are both @EventName(\"%s\"): keep one of them, or correct one's name"
              .formatted(
                  other.getName(),
                  found.get(other).method(),
                  type.getName(),
                  observer.method(),
                  name));
    }
  }
}
