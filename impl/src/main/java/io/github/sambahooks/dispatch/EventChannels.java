package io.github.sambahooks.dispatch;

import static java.util.stream.Collectors.toSet;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The CDI {@code Event} objects that events are fired with, one for each combination of qualifiers
 * that observers use. All are created at start, because creating one costs a hundred times what
 * firing does. There are at most as many as names times rooms that observers use.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventChannels {

  private final BeanManager beans;
  private final Event<Object> events;
  private final EventChannel unqualified;
  private final Map<String, Map<String, EventChannel>> byNameAndRoom = new HashMap<>();

  private EventChannels(BeanManager beans) {
    this.beans = beans;
    this.events = beans.getEvent();
    this.unqualified = new EventChannel(beans, events, List.of());
  }

  /**
   * Creates the channels.
   *
   * @param beans the application's
   * @param observed what it observes
   */
  public static EventChannels of(BeanManager beans, ObservedEvents observed) {
    Map<String, List<String>> rooms = observed.rooms().annotationValuesByRoomId();
    EventChannels channels = new EventChannels(beans);
    Set<String> names =
        observed.observers().stream()
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
  EventChannel channelFor(WebhookEvent event) {
    if (byNameAndRoom.isEmpty()) {
      return unqualified;
    }
    Map<String, EventChannel> byRoom = byNameAndRoom.get(event.eventType());
    if (byRoom == null) {
      byRoom = byNameAndRoom.get(null);
    }
    EventChannel channel = byRoom.get(event.roomId());
    return channel == null ? byRoom.get(null) : channel;
  }

  private void open(String name, Map<String, List<String>> rooms) {
    Map<String, EventChannel> byRoom = new HashMap<>();
    byRoom.put(null, channel(name, List.of()));
    rooms.forEach((room, annotationValues) -> byRoom.put(room, channel(name, annotationValues)));
    byNameAndRoom.put(name, byRoom);
  }

  /** The event carries every annotation value that denotes its room, to reach all observers. */
  private EventChannel channel(String name, List<String> annotationValues) {
    List<Annotation> qualifiers = new ArrayList<>();
    if (name != null) {
      qualifiers.add(EventName.Literal.of(name));
    }
    annotationValues.forEach(room -> qualifiers.add(InRoom.Literal.of(room)));
    return new EventChannel(beans, events, qualifiers);
  }
}
