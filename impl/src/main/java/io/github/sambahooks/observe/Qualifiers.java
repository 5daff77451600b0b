package io.github.sambahooks.observe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The qualifiers of an observer.
 *
 * @param eventName the value of its {@code @EventName}, or null
 * @param rooms the values of its {@code @InRoom} annotations, with expressions unresolved
 * @param unsupported its other qualifiers, as in the source; no event has them
 */
public record Qualifiers(String eventName, List<String> rooms, List<String> unsupported) {

  /** No qualifiers. */
  public static final Qualifiers NONE = new Qualifiers(null, List.of(), List.of());

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]+");

  private static final String EVENT_NAME = "n";
  private static final String ROOM = "r";
  private static final String UNSUPPORTED = "u";

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
      } else if (!(qualifier instanceof Any || qualifier instanceof Default)) {
        text.add(encodeUnsupported(qualifier.annotationType().getSimpleName()));
      }
    }
    return decode(text);
  }

  /** Returns whether one of the qualifiers belongs to this library. */
  static boolean areOurs(Collection<Annotation> qualifiers) {
    return qualifiers.stream().anyMatch(one -> one instanceof EventName || one instanceof InRoom);
  }

  /** Encodes an {@code @EventName} as text for a build to store. */
  static String encodeName(String value) {
    return EVENT_NAME + value;
  }

  /** Encodes an {@code @InRoom} as text for a build to store. */
  static String encodeRoom(String value) {
    return ROOM + value;
  }

  /** Encodes another qualifier as text for a build to store. */
  static String encodeUnsupported(String simpleName) {
    return UNSUPPORTED + "@" + simpleName;
  }

  static Qualifiers decode(List<String> text) {
    List<String> names = values(text, EVENT_NAME);
    return new Qualifiers(
        names.isEmpty() ? null : names.get(0), values(text, ROOM), values(text, UNSUPPORTED));
  }

  /** Returns whether an event can have a name, as far as its characters show. */
  static boolean isName(String eventName) {
    return NAME.matcher(eventName).matches();
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
