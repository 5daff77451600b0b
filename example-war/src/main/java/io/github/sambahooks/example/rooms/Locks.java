package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.RoomUnlocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The rooms that are locked. */
@ApplicationScoped
public class Locks {

  private final PerRoom<Boolean> locks = new PerRoom<>();

  void locked(@Observes RoomLocked event) {
    locks.put(event, event.roomId(), true);
  }

  void unlocked(@Observes RoomUnlocked event) {
    locks.clear(event);
  }

  void deleted(@Observes RoomDeleted event) {
    locks.clear(event);
  }

  PerRoom<Boolean> locks() {
    return locks;
  }
}
