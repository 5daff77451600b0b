package io.github.sambahooks.observe;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import java.util.Optional;

/**
 * The type of an observed parameter. A type variable may have several bounds, and the observer
 * receives only events that all of them accept.
 *
 * @param bounds the class, or the bounds of the type variable; of a parameterized type the raw
 *     class; {@code Object} only if it is the only one
 * @param contents the type arguments, or the component type of an array; empty for other types
 */
public record ObservedType(List<Class<?>> bounds, List<Class<?>> contents) {

  /** Copies the lists. */
  public ObservedType {
    List<Class<?>> meaningful =
        bounds.stream().filter(bound -> bound != Object.class).distinct().toList();
    bounds = meaningful.isEmpty() ? List.of(Object.class) : meaningful;
    contents = List.copyOf(contents);
  }

  /** Creates a type without contents. */
  public ObservedType(List<Class<?>> bounds) {
    this(bounds, List.of());
  }

  /** Returns the type of an observer of a single class. */
  public static ObservedType of(Class<?> type) {
    return new ObservedType(List.of(type));
  }

  /** Returns whether an observer of this type receives events of a class. */
  public boolean accepts(Class<?> event) {
    return bounds.stream().allMatch(bound -> bound.isAssignableFrom(event));
  }

  /** Returns the first bound that represents webhook events, or else the first one. */
  public Class<?> eventClass() {
    return bounds.stream().filter(ObservedType::isEvent).findFirst().orElse(bounds.get(0));
  }

  /** Returns whether a bound is a type of webhook events. */
  boolean isOfEvents() {
    return bounds.stream().anyMatch(ObservedType::isEvent);
  }

  /** Returns the type of events that this type contains, such as that of a list, or empty. */
  Optional<Class<?>> containedEvent() {
    return isOfEvents()
        ? Optional.empty()
        : contents.stream().filter(ObservedType::isEvent).findFirst();
  }

  /** Returns whether only events of a single record are accepted. */
  boolean isRecord() {
    return bounds.stream().anyMatch(bound -> bound.isRecord());
  }

  /** Returns the type as in the source, without packages. */
  @Override
  public String toString() {
    String simple = simpleNames(bounds, " & ");
    boolean showsContents = bounds.stream().anyMatch(Class::isArray);
    return containedEvent().isEmpty() || showsContents
        ? simple
        : simple + "<" + simpleNames(contents, ", ") + ">";
  }

  private static String simpleNames(List<Class<?>> types, String separator) {
    return types.stream().map(Class::getSimpleName).collect(joining(separator));
  }

  private static boolean isEvent(Class<?> type) {
    return WebhookEvent.class.isAssignableFrom(type);
  }
}
