package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The library's own way from a body to an event, without a container. */
final class Decoding {

  private Decoding() {}

  static <E extends WebhookEvent> E event(String body, Class<E> type) {
    WebhookEvent event = decode(body);
    return type.cast(CustomEvent.class.isAssignableFrom(type) ? bind(event, type) : event);
  }

  private static WebhookEvent decode(String body) {
    try {
      return new EventDecoder(provider()).decode(body.getBytes(UTF_8), Instant.EPOCH);
    } catch (NotAnEventException e) {
      throw new IllegalStateException(
          "The library takes the body for no event, and would answer 400: " + e.getMessage(), e);
    }
  }

  private static WebhookEvent bind(WebhookEvent event, Class<?> type) {
    var binder =
        new CustomEventBinder(
            Map.of(event.eventType(), type.asSubclass(Record.class)),
            List.of(),
            provider(),
            JsonbBuilder::create);
    WebhookEvent bound = binder.bind(event).orElse(event);
    if (!type.isInstance(bound)) {
      throw new IllegalStateException(
          "The data of <%s> does not bind to %s, so the library would fire an UnknownEvent: its warning in the log says why"
              .formatted(event.eventType(), type.getName()));
    }
    return bound;
  }

  private static JsonProvider provider() {
    try {
      return JsonProvider.provider();
    } catch (JsonException e) {
      throw new IllegalStateException(
          "No implementation of JSON-P is in the class path, so no body can be decoded: add one with"
              + " scope test, such as org.eclipse.parsson:parsson",
          e);
    }
  }
}
