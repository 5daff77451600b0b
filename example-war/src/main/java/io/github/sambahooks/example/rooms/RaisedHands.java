package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.ParticipantHandLowered;
import io.github.sambahooks.event.ParticipantHandRaised;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The people with a raised hand. */
@ApplicationScoped
public class RaisedHands {

  private final PerRoom<Person> people = new PerRoom<>();

  void raised(@Observes ParticipantHandRaised event) {
    people.put(event, event.participant().id(), Person.of(event.participant()));
  }

  void lowered(@Observes ParticipantHandLowered event) {
    people.remove(event, event.participant().id());
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
