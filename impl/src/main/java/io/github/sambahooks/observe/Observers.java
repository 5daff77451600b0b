package io.github.sambahooks.observe;

import java.util.Comparator;
import java.util.List;

/**
 * The methods of an application that observe webhook events, or by mistake a part or a container of
 * one. CDI has a bean of this type in every deployment.
 *
 * @param all every such method, sorted by name
 */
public record Observers(List<Observer> all) {

  /** Sorts a copy of the list. */
  public Observers {
    all = all.stream().sorted(Comparator.comparing(Observer::method)).toList();
  }
}
