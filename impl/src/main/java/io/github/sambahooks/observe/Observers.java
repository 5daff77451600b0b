package io.github.sambahooks.observe;

import java.util.Comparator;
import java.util.List;

/**
 * The observer methods of a deployment, learnt when it was deployed or, on Quarkus, built.
 *
 * <p>A bean of this type is in every application: ask CDI for it.
 *
 * @param all every one that observes a webhook event
 */
public record Observers(List<Observer> all) {

  /** Copies the list, in the order of the methods' names. */
  public Observers {
    all = all.stream().sorted(Comparator.comparing(Observer::method)).toList();
  }
}
