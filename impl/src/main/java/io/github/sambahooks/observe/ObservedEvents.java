package io.github.sambahooks.observe;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
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
  private final List<Observer> observersOfNonEvents;
  private final EventTypes types;
  private final RoomExpressions rooms;
  private final Reachability reachability;

  private ObservedEvents(
      List<Observer> observers,
      List<Observer> observersOfNonEvents,
      EventTypes types,
      RoomExpressions rooms) {
    this.observers = observers;
    this.observersOfNonEvents = observersOfNonEvents;
    this.types = types;
    this.rooms = rooms;
    this.reachability = new Reachability(types, rooms);
  }

  /**
   * Examines the observer methods of an application.
   *
   * @param observers every method that observes a webhook event, or by mistake a part or a
   *     container of one
   * @param config looks up a configuration key of the application
   * @throws ObservationException if an observer cannot work; lists every problem
   */
  public static ObservedEvents of(
      List<Observer> observers, Function<String, Optional<String>> config) {
    Map<Boolean, List<Observer>> partitions =
        observers.stream().collect(partitioningBy(one -> NonEvents.contains(one.type())));
    List<Observer> ofEvents = partitions.get(false);
    return new ObservedEvents(
        List.copyOf(ofEvents),
        List.copyOf(partitions.get(true)),
        EventTypes.observedBy(ofEvents),
        RoomExpressions.resolve(ofEvents, config));
  }

  /** Returns every method that observes a webhook event. */
  public List<Observer> observers() {
    return observers;
  }

  /** Returns every method that observes what is mistaken for an event, and is never called. */
  List<Observer> observersOfNonEvents() {
    return observersOfNonEvents;
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
