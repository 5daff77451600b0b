package io.github.sambahooks.register;

import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells which names the observed types stand for: a record is called as its event is, a group
 * stands for its records, {@code WebhookEvent} for every name that the vendor lists, {@code
 * UnknownEvent} for those of them that have no record.
 */
public final class ObservedNames implements Function<List<String>, Subscription> {

  private final Collection<Class<?>> observed;

  /** Makes one of the observed types. */
  public ObservedNames(Collection<Class<?>> observed) {
    this.observed = List.copyOf(observed);
  }

  @Override
  public Subscription apply(List<String> listed) {
    Set<String> names = new TreeSet<>();
    observed.forEach(type -> names.addAll(namesOf(type, listed)));
    Set<String> unlisted = new TreeSet<>(names);
    listed.forEach(unlisted::remove);
    names.retainAll(listed);
    return new Subscription(names, unlisted);
  }

  private static Set<String> namesOf(Class<?> type, List<String> listed) {
    Set<String> names = new TreeSet<>();
    if (type == WebhookEvent.class) {
      names.addAll(listed);
    } else if (type == UnknownEvent.class) {
      names.addAll(listed);
      records(WebhookEvent.class).map(ObservedNames::name).forEach(names::remove);
    } else {
      records(type).map(ObservedNames::name).forEach(names::add);
    }
    return names;
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ObservedNames::records)
        : Stream.of(type);
  }

  private static String name(Class<?> event) {
    return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
