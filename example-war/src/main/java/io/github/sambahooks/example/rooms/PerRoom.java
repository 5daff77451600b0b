package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.WebhookEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things by id, for each room. Rooms and things without an id are ignored.
 *
 * <p>A lost delivery is not repeated, so a thing may never be removed. To bound memory, the oldest
 * things are forgotten beyond a limit.
 *
 * <p>Safe for use by multiple threads.
 */
class PerRoom<T> {

  private static final int MAX_ROOMS = 1000;
  private static final int MAX_THINGS = 1000;

  private final Map<String, Map<String, T>> rooms = new LinkedHashMap<>();

  /** Adds a thing to the room of the event, or replaces the one with the same id. */
  synchronized void put(WebhookEvent event, String id, T thing) {
    if (event.roomId() != null && id != null) {
      var things = rooms.computeIfAbsent(event.roomId(), room -> new LinkedHashMap<>());
      things.put(id, thing);
      forgetOldest(things, MAX_THINGS);
      forgetOldest(rooms, MAX_ROOMS);
    }
  }

  /** Removes a thing from the room of the event. */
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

  /** Removes everything from the room of the event. */
  synchronized void clear(WebhookEvent event) {
    rooms.remove(event.roomId());
  }

  /** Returns the rooms that are not empty, in the order of their first thing. */
  synchronized List<String> rooms() {
    return List.copyOf(rooms.keySet());
  }

  /** Returns the things in a room, in the order in which they were added. */
  synchronized List<T> in(String room) {
    return new ArrayList<>(rooms.getOrDefault(room, Map.of()).values());
  }

  /** Returns the thing with an id in the room of the event. */
  synchronized Optional<T> find(WebhookEvent event, String id) {
    return Optional.ofNullable(rooms.getOrDefault(event.roomId(), new LinkedHashMap<>()).get(id));
  }

  /** Returns the number of things in all rooms. */
  synchronized int count() {
    return rooms.values().stream().mapToInt(Map::size).sum();
  }

  private static void forgetOldest(Map<String, ?> map, int max) {
    if (map.size() > max) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
