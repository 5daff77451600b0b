package io.github.sambahooks.register;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The event names that the application observes. Both sets are unmodifiable and in alphabetical
 * order.
 *
 * @param names the observed names that the vendor lists
 * @param unlisted the observed names that the vendor does not list
 */
public record Subscription(Set<String> names, Set<String> unlisted) {

  /** Copies the names. */
  public Subscription {
    names = sorted(names);
    unlisted = sorted(unlisted);
  }

  private static Set<String> sorted(Collection<String> names) {
    return Collections.unmodifiableSet(new TreeSet<>(names));
  }
}
