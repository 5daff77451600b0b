package io.github.sambahooks.example.rooms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * The state of all rooms, as returned by {@code GET /api/board}.
 *
 * @param now the time of this server's clock, which {@code attendance} also uses
 */
@JsonbPropertyOrder({"now", "rooms", "attendance"})
public record Board(Instant now, List<LiveRoom> rooms, List<Attendance.Count> attendance) {

  /**
   * The state of a room.
   *
   * @param sessionSince null if no session is known
   */
  @JsonbPropertyOrder({
    "roomId",
    "sessionSince",
    "locked",
    "participants",
    "hands",
    "waiting",
    "recordings",
    "questions"
  })
  public record LiveRoom(
      String roomId,
      Instant sessionSince,
      boolean locked,
      List<Person> participants,
      List<Person> hands,
      List<Person> waiting,
      List<Recordings.Recorded> recordings,
      List<Questions.Asked> questions) {}
}
