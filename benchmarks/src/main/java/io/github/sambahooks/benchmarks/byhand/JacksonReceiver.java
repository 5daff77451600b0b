package io.github.sambahooks.benchmarks.byhand;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.event.Event;
import java.io.IOException;

/** Binds with Jackson in two typed passes: the envelope, then data by the name of the event. */
public final class JacksonReceiver {

  private final ObjectReader deliveries;
  private final ObjectReader people;
  private final Event<Object> events;

  /** Creates a receiver with one mapper and its readers, as Jackson recommends. */
  public JacksonReceiver(Event<Object> events) {
    ObjectMapper mapper =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.deliveries = mapper.readerFor(Delivery.class);
    this.people = mapper.readerFor(Person.class);
    this.events = events;
  }

  /** Receives a delivery whose body has been read. */
  public boolean receive(String authorization, byte[] body) throws IOException {
    if (!SecretCheck.passes(authorization)) {
      return false;
    }
    Delivery delivery = deliveries.readValue(body);
    switch (delivery.eventType()) {
      case "participant_joined" ->
          events.fire(
              new Joined(
                  delivery.sessionId(),
                  delivery.roomId(),
                  delivery.timestamp(),
                  people.readValue(delivery.data())));
      default -> events.fire(delivery);
    }
    return true;
  }
}
