package io.github.sambahooks.observe;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The observer methods of a deployment, learnt when it was deployed or, on Quarkus, built.
 *
 * <p>A bean of this type is in every application: ask CDI for it.
 *
 * @param all every one that observes a webhook event
 */
public record Observers(List<Observer> all) {

  /** Copies the list. */
  public Observers {
    all = List.copyOf(all);
  }

  /** Returns the simple names of the observed types, in alphabetical order. */
  public SortedSet<String> typeNames() {
    SortedSet<String> names = new TreeSet<>();
    all.forEach(observer -> names.add(observer.type().getSimpleName()));
    return names;
  }
}
