package io.github.sambahooks.benchmarks.byhand;

import jakarta.enterprise.event.Event;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.Map;

/** Binds with JSON-B to a map, because the type of data depends on another member. */
public final class JsonBindingReceiver {

  private final Jsonb jsonb = JsonbBuilder.create();
  private final Event<Object> events;

  /** Creates a receiver with one {@code Jsonb}. */
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

  /** Creates the event of a delivery that JSON-B has bound. */
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
