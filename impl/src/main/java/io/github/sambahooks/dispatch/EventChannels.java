package io.github.sambahooks.dispatch;

import static java.util.stream.Collectors.toSet;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.Observer;
import jakarta.enterprise.event.Event;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The ways in which an event is fired: with the qualifiers that observers name, where it has them,
 * and without any where nobody does. All are made at start, because making one costs a hundred
 * times what firing does; there are no more than names times rooms that observers name.
 *
 * <p>Safe for any number of threads.
 */
public final class EventChannels {

  private final Event<Object> unqualified;
  private final Map<String, Map<String, Event<Object>>> byNameAndRoom = new HashMap<>();

  private EventChannels(Event<Object> unqualified) {
    this.unqualified = unqualified;
  }

  /** Returns the channels of an application whose observers have no qualifiers. */
  public static EventChannels unqualified(Event<Object> events) {
    return new EventChannels(events);
  }

  /**
   * Makes the channels.
   *
   * @param events fires to the application's observers
   * @param observers every observer method of the application
   * @param rooms for the id of each room that they name, every way in which they write it
   */
  public static EventChannels of(
      Event<Object> events, Collection<Observer> observers, Map<String, List<String>> rooms) {
    EventChannels channels = new EventChannels(events);
    Set<String> names =
        observers.stream()
            .map(observer -> observer.qualifiers().eventName())
            .filter(Objects::nonNull)
            .collect(toSet());
    if (!names.isEmpty() || !rooms.isEmpty()) {
      channels.open(null, rooms);
      names.forEach(name -> channels.open(name, rooms));
    }
    return channels;
  }

  /** Returns the channel of an event; the same one for the same name and room. */
  public Event<Object> of(WebhookEvent event) {
    if (byNameAndRoom.isEmpty()) {
      return unqualified;
    }
    Map<String, Event<Object>> byRoom = byNameAndRoom.get(event.eventType());
    if (byRoom == null) {
      byRoom = byNameAndRoom.get(null);
    }
    Event<Object> channel = byRoom.get(event.roomId());
    return channel == null ? byRoom.get(null) : channel;
  }

  private void open(String name, Map<String, List<String>> rooms) {
    Map<String, Event<Object>> byRoom = new HashMap<>();
    byRoom.put(null, channel(name, List.of()));
    rooms.forEach((room, written) -> byRoom.put(room, channel(name, written)));
    byNameAndRoom.put(name, byRoom);
  }

  /** An event carries every way in which its room is written, so that it reaches all observers. */
  private Event<Object> channel(String name, List<String> written) {
    List<Annotation> qualifiers = new ArrayList<>();
    if (name != null) {
      qualifiers.add(EventName.Literal.of(name));
    }
    written.forEach(room -> qualifiers.add(InRoom.Literal.of(room)));
    return qualifiers.isEmpty()
        ? unqualified
        : unqualified.select(qualifiers.toArray(Annotation[]::new));
  }
}
