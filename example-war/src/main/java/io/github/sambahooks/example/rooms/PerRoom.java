package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.WebhookEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things by their id, for each room. Rooms and things without an id cannot be told apart: left out.
 *
 * <p>A lost delivery never comes again, and with it what would have removed a thing, so memory is
 * bounded: beyond the limits, what has been there longest is forgotten first. Safe for all threads.
 */
class PerRoom<T> {

  private static final int MOST_ROOMS = 1000;
  private static final int MOST_THINGS = 1000;

  private final Map<String, Map<String, T>> rooms = new LinkedHashMap<>();

  /** Adds a thing to the event's room, in the place of one of that id. */
  synchronized void put(WebhookEvent event, String id, T thing) {
    if (event.roomId() != null && id != null) {
      var things = rooms.computeIfAbsent(event.roomId(), room -> new LinkedHashMap<>());
      things.put(id, thing);
      forgetOldest(things, MOST_THINGS);
      forgetOldest(rooms, MOST_ROOMS);
    }
  }

  /** Removes a thing from the event's room. */
  synchronized void remove(WebhookEvent event, String id) {
    if (event.roomId() != null) {
      rooms.computeIfPresent(
          event.roomId(),
          (room, things) -> {
            things.remove(id);
            return things.isEmpty() ? null : things;
          });
    }
  }

  /** Removes everything from the event's room. */
  synchronized void clear(WebhookEvent event) {
    rooms.remove(event.roomId());
  }

  /** Returns the rooms that have something, in the order in which they got it. */
  synchronized List<String> rooms() {
    return List.copyOf(rooms.keySet());
  }

  /** Returns what is in a room, in the order in which it came. */
  synchronized List<T> in(String room) {
    return new ArrayList<>(rooms.getOrDefault(room, Map.of()).values());
  }

  /** Returns the thing of that id in the event's room. */
  synchronized Optional<T> find(WebhookEvent event, String id) {
    return Optional.ofNullable(rooms.getOrDefault(event.roomId(), new LinkedHashMap<>()).get(id));
  }

  /** Returns how many things there are in all rooms. */
  synchronized int count() {
    return rooms.values().stream().mapToInt(Map::size).sum();
  }

  private static void forgetOldest(Map<String, ?> map, int most) {
    if (map.size() > most) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
