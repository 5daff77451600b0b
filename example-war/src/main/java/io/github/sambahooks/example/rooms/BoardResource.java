package io.github.sambahooks.example.rooms;

import io.github.sambahooks.example.rooms.Board.LiveRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Returns the state of the rooms. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

  private final Clock clock = Clock.systemUTC();

  @Inject RoomOccupancy occupancy;
  @Inject RaisedHands hands;
  @Inject WaitingPeople waiting;
  @Inject Recordings recordings;
  @Inject Questions questions;
  @Inject Sessions sessions;
  @Inject Locks locks;
  @Inject Attendance attendance;

  /** Returns the rooms with people in them. */
  @GET
  @Path("rooms")
  public List<Room> rooms() {
    PerRoom<Person> people = occupancy.people();
    return people.rooms().stream().map(room -> new Room(room, people.in(room))).toList();
  }

  /** Returns everything that the page shows, except for the events. */
  @GET
  @Path("board")
  public Board board() {
    return new Board(
        clock.instant(),
        everyRoom().distinct().sorted().map(this::live).toList(),
        attendance.counts());
  }

  private Stream<String> everyRoom() {
    return Stream.of(
            sessions.starts(),
            occupancy.people(),
            hands.people(),
            waiting.people(),
            recordings.recordings(),
            questions.questions(),
            locks.locks())
        .flatMap(things -> things.rooms().stream());
  }

  private LiveRoom live(String room) {
    return new LiveRoom(
        room,
        sessions.starts().in(room).stream().findFirst().orElse(null),
        !locks.locks().in(room).isEmpty(),
        occupancy.people().in(room),
        hands.people().in(room),
        waiting.people().in(room),
        recordings.recordings().in(room),
        questions.questions().in(room));
  }
}
