package io.github.sambahooks.example.rooms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** A room and who is in it, as {@code GET /api/rooms} shows it. */
@JsonbPropertyOrder({"roomId", "participants"})
public record Room(String roomId, List<Person> participants) {}
