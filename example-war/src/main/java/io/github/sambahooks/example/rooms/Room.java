package io.github.sambahooks.example.rooms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** A room and the people in it, as returned by {@code GET /api/rooms}. */
@JsonbPropertyOrder({"roomId", "participants"})
public record Room(String roomId, List<Person> participants) {}
