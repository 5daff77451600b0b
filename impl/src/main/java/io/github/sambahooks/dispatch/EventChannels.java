package io.github.sambahooks.dispatch;

import static java.util.stream.Collectors.toSet;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The CDI {@code Event} objects that fire events, one for each combination of qualifiers that
 * observers use. All are created at startup, because creating one costs a hundred times as much as
 * firing. Their number is at most the observed names times the observed rooms.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventChannels {

  private final BeanManager beans;
  private final Event<Object> events;
  private final EventChannel unqualified;

  // the key null stands for all other names, and for all other rooms
  private final Map<String, Map<String, EventChannel>> byNameAndRoom = new HashMap<>();

  private EventChannels(BeanManager beans) {
    this.beans = beans;
    this.events = beans.getEvent();
    this.unqualified = new EventChannel(beans, events, List.of());
  }

  /**
   * Creates the channels for the observers of an application.
   *
   * @param beans the application's bean manager
   * @param observed what the application observes
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
      channels.add(null, rooms);
      names.forEach(name -> channels.add(name, rooms));
    }
    return channels;
  }

  /** Returns the channel of an event, which is the same for the same name and room. */
  EventChannel channelFor(WebhookEvent event) {
    if (byNameAndRoom.isEmpty()) {
      return unqualified;
    }
    Map<String, EventChannel> byRoom = byNameAndRoom.get(event.envelope().eventType());
    if (byRoom == null) {
      byRoom = byNameAndRoom.get(null);
    }
    EventChannel channel = byRoom.get(event.envelope().roomId());
    return channel == null ? byRoom.get(null) : channel;
  }

  private void add(String name, Map<String, List<String>> rooms) {
    Map<String, EventChannel> byRoom = new HashMap<>();
    byRoom.put(null, channel(name, List.of()));
    rooms.forEach((room, annotationValues) -> byRoom.put(room, channel(name, annotationValues)));
    byNameAndRoom.put(name, byRoom);
  }

  /** Adds every annotation value that denotes the room, so that all its observers are reached. */
  private EventChannel channel(String name, List<String> annotationValues) {
    List<Annotation> qualifiers = new ArrayList<>();
    if (name != null) {
      qualifiers.add(EventName.Literal.of(name));
    }
    annotationValues.forEach(room -> qualifiers.add(InRoom.Literal.of(room)));
    if (!qualifiers.isEmpty()) {
      // CDI adds it only to events without qualifiers, but observers with it observe all events
      qualifiers.add(Default.Literal.INSTANCE);
    }
    return new EventChannel(beans, events, qualifiers);
  }
}
