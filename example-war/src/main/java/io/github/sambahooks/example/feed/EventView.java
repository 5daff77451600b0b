package io.github.sambahooks.example.feed;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

/** An event, as returned by {@code GET /api/events} and the stream. */
@JsonbPropertyOrder({
  "type",
  "recordName",
  "roomId",
  "sessionId",
  "timestamp",
  "deliveryId",
  "data"
})
public record EventView(
    String type,
    @JsonbProperty("class") String recordName,
    String roomId,
    String sessionId,
    Instant timestamp,
    String deliveryId,
    JsonObject data) {

  static EventView of(WebhookEvent event) {
    return new EventView(
        event.eventType(),
        event.getClass().getSimpleName(),
        event.roomId(),
        event.sessionId(),
        event.timestamp(),
        event.envelope().deliveryId(),
        event.envelope().data());
  }
}
