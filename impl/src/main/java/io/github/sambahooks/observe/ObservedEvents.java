package io.github.sambahooks.observe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an application observes: its observer methods, the records that represent events, and the
 * rooms that observers name.
 *
 * <p>Immutable.
 */
public final class ObservedEvents {

  private final List<Observer> observers;
  private final EventTypes types;
  private final RoomExpressions rooms;
  private final Reachability reachability;

  private ObservedEvents(List<Observer> observers, EventTypes types, RoomExpressions rooms) {
    this.observers = List.copyOf(observers);
    this.types = types;
    this.rooms = rooms;
    this.reachability = new Reachability(types, rooms);
  }

  /**
   * Examines the observer methods of an application.
   *
   * @param observers every method that observes a webhook event
   * @param config looks up a configuration key of the application
   * @throws ObservationException if an observer cannot work; lists every problem
   */
  public static ObservedEvents of(
      List<Observer> observers, Function<String, Optional<String>> config) {
    return new ObservedEvents(
        observers, EventTypes.observedBy(observers), RoomExpressions.resolve(observers, config));
  }

  /** Returns every method that observes a webhook event. */
  public List<Observer> observers() {
    return observers;
  }

  /** Returns the records that represent events. */
  public EventTypes types() {
    return types;
  }

  /** Returns the rooms that observers name. */
  public RoomExpressions rooms() {
    return rooms;
  }

  /** Returns why an observer can never be called, or empty if it can. */
  public Optional<String> unreachableReason(Observer observer) {
    return reachability.unreachableReason(observer);
  }

  Reachability reachability() {
    return reachability;
  }
}
