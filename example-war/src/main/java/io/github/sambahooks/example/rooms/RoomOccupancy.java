package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The people who are in each room. */
@ApplicationScoped
public class RoomOccupancy {

  private final PerRoom<Person> people = new PerRoom<>();

  void joined(@Observes ParticipantJoined event) {
    people.put(event, event.participant().id(), Person.of(event.participant()));
  }

  void left(@Observes ParticipantLeft event) {
    people.remove(event, event.participant().id());
  }

  void ended(@Observes SessionEnded event) {
    people.clear(event);
  }

  void deleted(@Observes RoomDeleted event) {
    people.clear(event);
  }

  PerRoom<Person> people() {
    return people;
  }
}
