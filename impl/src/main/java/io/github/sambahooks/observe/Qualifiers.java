package io.github.sambahooks.observe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import jakarta.enterprise.inject.Any;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The qualifiers of an observer.
 *
 * @param eventName the value of its {@code @EventName}, or null
 * @param rooms the values of its {@code @InRoom}, expressions unresolved
 * @param foreign its other qualifiers, which no event of the library has, as they are written
 */
public record Qualifiers(String eventName, List<String> rooms, List<String> foreign) {

  /** Those of an observer that has none. */
  public static final Qualifiers NONE = new Qualifiers(null, List.of(), List.of());

  private static final String EVENT_NAME = "n";
  private static final String ROOM = "r";
  private static final String FOREIGN = "f";

  /** Copies the lists. */
  public Qualifiers {
    rooms = List.copyOf(rooms);
    foreign = List.copyOf(foreign);
  }

  static Qualifiers of(Collection<Annotation> qualifiers) {
    List<String> text = new ArrayList<>();
    for (Annotation qualifier : qualifiers) {
      if (qualifier instanceof EventName name) {
        text.add(named(name.value()));
      } else if (qualifier instanceof InRoom room) {
        text.add(inRoom(room.value()));
      } else if (!(qualifier instanceof Any)) {
        text.add(foreign(qualifier.annotationType().getSimpleName()));
      }
    }
    return ofText(text);
  }

  /** Returns what a build keeps, as text, of an {@code @EventName}. */
  static String named(String value) {
    return EVENT_NAME + value;
  }

  /** Returns what a build keeps, as text, of an {@code @InRoom}. */
  static String inRoom(String value) {
    return ROOM + value;
  }

  /** Returns what a build keeps, as text, of another qualifier. */
  static String foreign(String simpleName) {
    return FOREIGN + "@" + simpleName;
  }

  static Qualifiers ofText(List<String> text) {
    List<String> names = values(text, EVENT_NAME);
    return new Qualifiers(
        names.isEmpty() ? null : names.get(0), values(text, ROOM), values(text, FOREIGN));
  }

  /** Returns them as the source has them. */
  List<String> written() {
    List<String> written = new ArrayList<>();
    if (eventName != null) {
      written.add("@EventName(\"%s\")".formatted(eventName));
    }
    rooms.forEach(room -> written.add("@InRoom(\"%s\")".formatted(room)));
    written.addAll(foreign);
    return written;
  }

  private static List<String> values(List<String> text, String kind) {
    return text.stream()
        .filter(one -> one.startsWith(kind))
        .map(one -> one.substring(kind.length()))
        .sorted()
        .toList();
  }
}
