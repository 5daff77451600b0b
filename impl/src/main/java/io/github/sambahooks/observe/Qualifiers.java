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
 * @param unsupported its other qualifiers, which no event has, as in the source
 */
public record Qualifiers(String eventName, List<String> rooms, List<String> unsupported) {

  /** No qualifiers. */
  public static final Qualifiers NONE = new Qualifiers(null, List.of(), List.of());

  private static final String EVENT_NAME = "n";
  private static final String ROOM = "r";
  private static final String UNSUPPORTED = "f";

  /** Copies the lists. */
  public Qualifiers {
    rooms = List.copyOf(rooms);
    unsupported = List.copyOf(unsupported);
  }

  static Qualifiers of(Collection<Annotation> qualifiers) {
    List<String> text = new ArrayList<>();
    for (Annotation qualifier : qualifiers) {
      if (qualifier instanceof EventName name) {
        text.add(encodeName(name.value()));
      } else if (qualifier instanceof InRoom room) {
        text.add(encodeRoom(room.value()));
      } else if (!(qualifier instanceof Any)) {
        text.add(encodeUnsupported(qualifier.annotationType().getSimpleName()));
      }
    }
    return decode(text);
  }

  /** Encodes an {@code @EventName} as the text that a build keeps. */
  static String encodeName(String value) {
    return EVENT_NAME + value;
  }

  /** Encodes an {@code @InRoom} as the text that a build keeps. */
  static String encodeRoom(String value) {
    return ROOM + value;
  }

  /** Encodes another qualifier as the text that a build keeps. */
  static String encodeUnsupported(String simpleName) {
    return UNSUPPORTED + "@" + simpleName;
  }

  static Qualifiers decode(List<String> text) {
    List<String> names = values(text, EVENT_NAME);
    return new Qualifiers(
        names.isEmpty() ? null : names.get(0), values(text, ROOM), values(text, UNSUPPORTED));
  }

  /** Returns the annotations as in the source. */
  List<String> asSource() {
    List<String> asSource = new ArrayList<>();
    if (eventName != null) {
      asSource.add("@EventName(\"%s\")".formatted(eventName));
    }
    rooms.forEach(room -> asSource.add("@InRoom(\"%s\")".formatted(room)));
    asSource.addAll(unsupported);
    return asSource;
  }

  private static List<String> values(List<String> text, String kind) {
    return text.stream()
        .filter(one -> one.startsWith(kind))
        .map(one -> one.substring(kind.length()))
        .sorted()
        .toList();
  }
}
