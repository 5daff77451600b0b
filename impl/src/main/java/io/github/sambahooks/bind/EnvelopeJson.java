package io.github.sambahooks.bind;

import io.github.sambahooks.bind.shape.JsonText;
import io.github.sambahooks.event.Envelope;

/** Writes an envelope as {@link Envelope#ofJson} reads it. */
final class EnvelopeJson {

  private EnvelopeJson() {}

  static void write(Envelope envelope, StringBuilder json) {
    json.append('{');
    text("eventType", envelope.eventType(), json);
    text("sessionId", envelope.sessionId(), json);
    text("roomId", envelope.roomId(), json);
    text("timestamp", envelope.timestamp(), json);
    text("deliveryId", envelope.deliveryId(), json);
    text("receivedAt", envelope.receivedAt(), json);
    JsonText.name("data", json);
    JsonText.write(envelope.data(), json);
    json.append('}');
  }

  /** Writes null as well, because the application's JSON-B may require all members. */
  private static void text(String name, Object value, StringBuilder json) {
    JsonText.name(name, json);
    json.append(value == null ? "null" : JsonText.quoted(value.toString()));
  }
}
