package io.github.sambahooks.example;

import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is in which room now. Rooms and participants without an id cannot be told apart: left out.
 *
 * <p>A lost {@code participant_left} never comes again, so memory is bounded: beyond the limits,
 * who has been there longest is forgotten first.
 */
@ApplicationScoped
public class RoomOccupancy {

  private static final int MOST_ROOMS = 1000;
  private static final int MOST_PARTICIPANTS = 1000;

  private final Map<String, Map<String, Participant>> rooms = new LinkedHashMap<>();

  synchronized void joined(@Observes ParticipantJoined event) {
    Participant participant = event.participant();
    if (event.roomId() != null && participant.id() != null) {
      var participants = rooms.computeIfAbsent(event.roomId(), room -> new LinkedHashMap<>());
      participants.put(participant.id(), participant);
      forgetOldest(participants, MOST_PARTICIPANTS);
      forgetOldest(rooms, MOST_ROOMS);
    }
  }

  synchronized void left(@Observes ParticipantLeft event) {
    rooms.computeIfPresent(
        event.roomId() == null ? "" : event.roomId(),
        (room, participants) -> {
          participants.remove(event.participant().id());
          return participants.isEmpty() ? null : participants;
        });
  }

  synchronized void ended(@Observes SessionEnded event) {
    rooms.remove(event.roomId());
  }

  synchronized void deleted(@Observes RoomDeleted event) {
    rooms.remove(event.roomId());
  }

  /** Returns the rooms that somebody is in, and who. */
  public synchronized List<Room> list() {
    return rooms.entrySet().stream()
        .map(room -> Room.of(room.getKey(), room.getValue().values()))
        .toList();
  }

  private static void forgetOldest(Map<String, ?> map, int most) {
    if (map.size() > most) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
