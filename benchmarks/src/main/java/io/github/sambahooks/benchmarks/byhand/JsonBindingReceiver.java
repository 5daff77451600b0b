package io.github.sambahooks.benchmarks.byhand;

import jakarta.enterprise.event.Event;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.Map;

/** JSON-B with a map, because what data is depends on a member beside it. */
public final class JsonBindingReceiver {

  private final Jsonb jsonb = JsonbBuilder.create();
  private final Event<Object> events;

  /** Makes a receiver with one {@code Jsonb}. */
  public JsonBindingReceiver(Event<Object> events) {
    this.events = events;
  }

  /** Receives a delivery. */
  public boolean receive(String authorization, InputStream body) {
    if (!SecretCheck.passes(authorization)) {
      return false;
    }
    Map<?, ?> delivery = jsonb.fromJson(body, Map.class);
    events.fire(event(delivery));
    return true;
  }

  /** Makes an event of what JSON-B makes of a delivery. */
  static Object event(Map<?, ?> delivery) {
    return switch ((String) delivery.get("eventType")) {
      case "participant_joined" ->
          new Joined(
              (String) delivery.get("sessionId"),
              (String) delivery.get("roomId"),
              ((Number) delivery.get("timestamp")).longValue(),
              person((Map<?, ?>) delivery.get("data")));
      default -> delivery;
    };
  }

  private static Person person(Map<?, ?> data) {
    return new Person(
        (String) data.get("participantId"), (String) data.get("name"), (String) data.get("role"));
  }
}
