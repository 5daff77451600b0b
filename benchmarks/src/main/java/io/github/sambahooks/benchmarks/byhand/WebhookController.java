package io.github.sambahooks.benchmarks.byhand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Receives deliveries with Spring MVC and publishes an event. */
@RestController
public class WebhookController {

  private final ApplicationEventPublisher events;
  private final ObjectMapper json;

  /** Called by Spring. */
  public WebhookController(ApplicationEventPublisher events, ObjectMapper json) {
    this.events = events;
    this.json = json;
  }

  /** Receives a delivery. */
  @PostMapping("/webhook")
  public ResponseEntity<Void> receive(
      @RequestHeader("Authorization") String authorization, @RequestBody Delivery delivery)
      throws JsonProcessingException {
    if (!SecretCheck.passes(authorization)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    switch (delivery.eventType()) {
      case "participant_joined" ->
          events.publishEvent(
              new Joined(
                  delivery.sessionId(),
                  delivery.roomId(),
                  delivery.timestamp(),
                  json.treeToValue(delivery.data(), Person.class)));
      default -> events.publishEvent(delivery);
    }
    return ResponseEntity.ok().build();
  }
}
