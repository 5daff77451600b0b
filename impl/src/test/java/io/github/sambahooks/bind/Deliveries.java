package io.github.sambahooks.bind;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.TestPipelines;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Deliveries of custom events, as decoded and bound by the library. */
final class Deliveries {

  private static final EventDecoder DECODER = new EventDecoder();

  private Deliveries() {}

  /** Returns the event of a delivery, as decoded by the library. */
  static WebhookEvent of(Class<?> type, String data) {
    String name = type.getAnnotation(EventName.class).value();
    String body = "{\"eventType\":\"%s\",\"roomId\":\"r-1\",\"data\":%s}".formatted(name, data);
    try {
      return DECODER.decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of());
    } catch (NotAnEventException e) {
      throw new IllegalArgumentException(body, e);
    }
  }

  /** Returns the application's record for an event, or the unknown event. */
  static WebhookEvent bind(JsonBinding jsonb, Class<?> type, WebhookEvent decoded) {
    return new CustomEventBinder(TestPipelines.observed(type), jsonb).bind(decoded).orElseThrow();
  }

  /** Returns what is logged while data is bound to the application's record. */
  static List<String> log(JsonBinding jsonb, Class<?> type, String data) {
    try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
      bind(jsonb, type, of(type, data));
      return List.copyOf(log.lines());
    }
  }

  /** Returns what is found when the application starts. */
  static List<String> warnings(JsonBinding jsonb, Class<?>... types) {
    return new CustomEventBinder(TestPipelines.observed(types), jsonb).warnings();
  }
}
