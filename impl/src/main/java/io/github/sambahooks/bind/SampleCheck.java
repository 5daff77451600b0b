package io.github.sambahooks.bind;

import io.github.sambahooks.bind.shape.EventShape;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.logging.LogSafe;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Binds a sample to a record when the application starts, so that a record that the provider cannot
 * create is found before an event is lost. What code of the application throws counts as bound,
 * because a constructor may refuse the sample.
 */
final class SampleCheck {

  private final RecordBinding binding;
  private final EventShape shape;
  private final JsonBinding jsonb;

  SampleCheck(RecordBinding binding, JsonBinding jsonb) {
    this.binding = binding;
    this.shape = binding.shape();
    this.jsonb = jsonb;
  }

  /**
   * Returns a message for each problem, which names the record, its components and the provider.
   */
  Stream<String> warnings() {
    try {
      return jsonb.isOfApplication()
          ? checkEnvelope()
          : Stream.concat(check(parsed(shape.sample())), shape.unportableAnnotations());
    } catch (EventBindingException e) {
      return Stream.of(cannotCreate(e.getMessage()));
    } catch (Throwable e) {
      // LinkageError if the server has no JSON-B
      return Stream.of(cannotCreate("of " + e.getClass().getName()));
    }
  }

  private String cannotCreate(String reason) {
    return "%s cannot be created, because %s. Its events are fired as UnknownEvent instead"
        .formatted(binding.type().getName(), reason);
  }

  /** The names and formats of the application's JSON-B are not known, so there is no sample. */
  private Stream<String> checkEnvelope() {
    try {
      binding.create(envelope(JsonValue.EMPTY_JSON_OBJECT));
      return Stream.of();
    } catch (NotBoundException e) {
      return Stream.of(cannotCreate(List.of(), e));
    } catch (Throwable e) {
      return Stream.of();
    }
  }

  private Stream<String> check(JsonObject sample) {
    WebhookEvent created;
    try {
      created = binding.create(envelope(sample));
    } catch (Throwable e) {
      return isOfApplication(e) ? Stream.of() : Stream.of(cannotCreate(culprits(), e));
    }
    return shape.unbound(sample, created).stream()
        .map(
            path ->
                "Component <%s> of %s is null, empty or zero, or has elements of another type, after the JSON-B provider <%s> has bound a sample that has a value for it: change its type or annotations, unless the constructor does this on purpose"
                    .formatted(path, binding.type().getName(), provider()));
  }

  private List<String> culprits() {
    return shape.culprits(data -> fails(parsed(data)), type -> !binding.canCreate(type));
  }

  private boolean fails(JsonObject data) {
    try {
      binding.create(envelope(data));
      return false;
    } catch (Throwable e) {
      return !isOfApplication(e);
    }
  }

  private String cannotCreate(List<String> components, Throwable failure) {
    return "%s cannot be created by the JSON-B provider <%s>%s (%s). Its events are fired as UnknownEvent instead: change the types or annotations of its components"
        .formatted(
            binding.type().getName(),
            provider(),
            components.isEmpty() ? "" : ": " + String.join(", ", components),
            LogSafe.escape(reason(failure)));
  }

  /** May quote the provider, because the sample contains nothing that was sent. */
  private static String reason(Throwable failure) {
    Throwable cause = RecordBinding.rootCause(failure);
    return FailureOrigin.applicationClass(failure)
        .map(thrower -> "%s threw %s".formatted(thrower, cause.getClass().getName()))
        .orElse(cause instanceof NotBoundException ? cause.getMessage() : cause.toString());
  }

  private String provider() {
    return jsonb.get().getClass().getName();
  }

  private Envelope envelope(JsonObject data) {
    return new Envelope(
        binding.type().getAnnotation(EventName.class).value(),
        "sample-session",
        "sample-room",
        Instant.EPOCH,
        data,
        "sample-delivery",
        Instant.EPOCH);
  }

  private static JsonObject parsed(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static boolean isOfApplication(Throwable failure) {
    return FailureOrigin.isRefusal(failure);
  }
}
