package io.github.sambahooks.bind;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.logging.LogSafe;
import jakarta.json.bind.Jsonb;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Binds data to one record class, and explains failures. */
final class RecordBinding {

  private final Class<? extends Record> type;
  private final String envelopeName;
  private final List<BoundComponent> members = new ArrayList<>();
  private final BindingDocument documents;
  private final Supplier<Jsonb> jsonb;

  RecordBinding(Class<? extends Record> type, BindingDocument documents, Supplier<Jsonb> jsonb) {
    this.type = type;
    this.documents = documents;
    this.jsonb = jsonb;
    String envelope = "envelope";
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == Envelope.class) {
        envelope = BoundComponent.of(component).name();
      } else {
        members.add(BoundComponent.of(component));
      }
    }
    this.envelopeName = envelope;
  }

  Class<? extends Record> type() {
    return type;
  }

  WebhookEvent bind(Envelope envelope) throws NotBoundException {
    WebhookEvent event;
    try {
      event = bind(envelope, name -> true);
    } catch (Throwable e) {
      // whatever the application's classes throw, the delivery must not be lost
      throw new NotBoundException(diagnose(envelope, rootCause(e)));
    }
    if (event.envelope() == null) {
      throw new NotBoundException(
          "JSON-B did not bind the envelope: annotate the component with"
              + " @JsonbProperty(\"envelope\")");
    }
    return event;
  }

  private WebhookEvent bind(Envelope envelope, Predicate<String> filter) {
    String document = documents.toJson(envelope, envelopeName, members, filter);
    return (WebhookEvent) jsonb.get().fromJson(document, type);
  }

  /**
   * Explains the failure without quoting the payload. Providers report little, so each member is
   * bound on its own.
   */
  private String diagnose(Envelope envelope, Throwable cause) {
    if (isThrownByRecord(cause)) {
      return "the record itself threw %s: %s"
          .formatted(cause.getClass().getName(), LogSafe.escape(cause.getMessage()));
    }
    String unbound =
        binds(name -> false, envelope)
            ? members.stream()
                .filter(member -> !binds(member::matches, envelope))
                .map(member -> member.describe(envelope.data()))
                .collect(joining(", "))
            : "";
    return unbound.isEmpty() ? "the server's JSON-B threw " + cause.getClass().getName() : unbound;
  }

  private boolean binds(Predicate<String> filter, Envelope envelope) {
    try {
      bind(envelope, filter);
      return true;
    } catch (Throwable e) {
      return isThrownByRecord(rootCause(e));
    }
  }

  /** JSON-B binds the members before it calls the constructor, so they did bind if that threw. */
  private boolean isThrownByRecord(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(type.getName()));
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
