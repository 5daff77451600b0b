package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantWaitingJoined;
import io.github.sambahooks.event.ParticipantWaitingLeft;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The people who wait to be let in. */
@ApplicationScoped
public class WaitingPeople {

  private final PerRoom<Person> people = new PerRoom<>();

  void came(@Observes ParticipantWaitingJoined event) {
    people.put(event, event.participant().id(), Person.of(event.participant()));
  }

  void went(@Observes ParticipantWaitingLeft event) {
    people.remove(event, event.participant().id());
  }

  /** It is not documented that a person who is let in also leaves the waiting room. */
  void joined(@Observes ParticipantJoined event) {
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
