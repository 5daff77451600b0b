package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.Participant;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A person in a room. */
@JsonbPropertyOrder({"id", "name", "role"})
public record Person(String id, String name, String role) {

  static Person of(Participant participant) {
    return new Person(participant.id(), participant.name(), participant.role());
  }
}
