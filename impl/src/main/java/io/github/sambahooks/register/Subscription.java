package io.github.sambahooks.register;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the vendor's event names the application observes.
 *
 * @param names those that the vendor lists, unmodifiable, in alphabetical order
 * @param unlisted those that the application observes and the vendor does not list; likewise
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
