package io.github.sambahooks.example.rooms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * Everything that goes on, as {@code GET /api/board} shows it.
 *
 * @param now by this server's clock, like the times of {@code attendance}
 */
@JsonbPropertyOrder({"now", "rooms", "attendance"})
public record Board(Instant now, List<LiveRoom> rooms, List<Attendance.Count> attendance) {

  /**
   * A room in which something goes on.
   *
   * @param sessionSince null if there is no session that is known of
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
