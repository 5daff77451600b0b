package io.github.sambahooks.example;

import io.github.sambahooks.event.Participant;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Collection;
import java.util.List;

/** A room and who is in it, as {@code GET /api/rooms} shows it. */
@JsonbPropertyOrder({"roomId", "participants"})
public record Room(String roomId, List<Person> participants) {

  static Room of(String roomId, Collection<Participant> participants) {
    return new Room(roomId, participants.stream().map(Person::of).toList());
  }

  /** Somebody in a room. */
  @JsonbPropertyOrder({"id", "name", "role"})
  public record Person(String id, String name, String role) {

    static Person of(Participant participant) {
      return new Person(participant.id(), participant.name(), participant.role());
    }
  }
}
