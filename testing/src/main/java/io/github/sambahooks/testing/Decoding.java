package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.spi.NotAnEventException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes a body into an event as the library does, without a container. */
final class Decoding {

  private Decoding() {}

  static <E extends WebhookEvent> E event(String body, Class<E> type) {
    WebhookEvent event = decode(body);
    return type.cast(CustomEvent.class.isAssignableFrom(type) ? bind(event, type) : event);
  }

  private static WebhookEvent decode(String body) {
    Dependencies.requireJsonProcessingApi();
    try {
      return new EventDecoder().decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of());
    } catch (NotAnEventException e) {
      throw new IllegalStateException(
          "The body is not an event, so the library would answer 400: " + e.getMessage(), e);
    }
  }

  private static WebhookEvent bind(WebhookEvent event, Class<?> type) {
    Dependencies.requireJsonProcessing();
    Dependencies.requireJsonBinding(type);
    WebhookEvent bound;
    try (JsonBinding jsonb = new JsonBinding()) {
      bound = new CustomEventBinder(observed(type), jsonb).bind(event).orElse(event);
    }
    if (!type.isInstance(bound)) {
      throw new IllegalStateException(
          "The data of <%s> does not bind to %s, so the library would fire an UnknownEvent: see its warning in the log for the reason"
              .formatted(event.envelope().eventType(), type.getName()));
    }
    return bound;
  }

  /** Returns what an application observes whose only observer is one of the given event. */
  private static ObservedEvents observed(Class<?> type) {
    return ObservedEvents.of(List.of(Observer.of("the test", type)), key -> Optional.empty());
  }
}
