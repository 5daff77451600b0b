package io.github.sambahooks.bind;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.bind.shape.EventShape;
import io.github.sambahooks.bind.shape.JsonText;
import io.github.sambahooks.bind.shape.MisfitException;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Binds data to one record class, and explains failures. */
final class RecordBinding {

  private static final Predicate<String> ALL = name -> true;
  private static final Predicate<String> NONE = name -> false;

  private final Class<? extends Record> type;
  private final EventShape shape;
  private final RecordCopy copy;
  private final JsonBinding jsonb;

  RecordBinding(Class<? extends Record> type, JsonBinding jsonb) {
    this.type = type;
    this.shape = new EventShape(type);
    this.copy = new RecordCopy(type);
    this.jsonb = jsonb;
  }

  Class<? extends Record> type() {
    return type;
  }

  EventShape shape() {
    return shape;
  }

  /**
   * Creates the record of a delivery.
   *
   * @throws NotBoundException if the data does not bind; nothing else is thrown
   */
  WebhookEvent bind(Envelope envelope) throws NotBoundException {
    try {
      return create(envelope);
    } catch (NotBoundException e) {
      throw e;
    } catch (Throwable e) {
      // whatever the application's classes throw, the delivery must not be lost
      throw new NotBoundException(diagnose(envelope, e));
    }
  }

  /** Creates a record from all members. */
  WebhookEvent create(Envelope envelope) throws Throwable {
    return create(envelope, ALL);
  }

  /**
   * Creates a record.
   *
   * @param selected which members to bind, by their names
   * @throws NotBoundException if JSON-B did not fail, but the record cannot be fired
   * @throws Throwable what JSON-B or the application's code throws
   */
  private WebhookEvent create(Envelope envelope, Predicate<String> selected) throws Throwable {
    Jsonb binder = jsonb();
    Object bound = binder.fromJson(document(envelope, selected), type);
    if (((WebhookEvent) bound).envelope() == null) {
      throw new NotBoundException(
          "JSON-B did not bind the envelope: annotate the component with"
              + " @JsonbProperty(\"envelope\")");
    }
    return copy.of(bound, envelope);
  }

  /** Returns whether the provider can create another class, at least from an empty object. */
  boolean canCreate(Class<?> other) {
    try {
      jsonb().fromJson("{}", other);
      return true;
    } catch (Throwable e) {
      return FailureOrigin.isRefusal(e);
    }
  }

  private Jsonb jsonb() throws NotBoundException {
    try {
      return jsonb.get();
    } catch (EventBindingException e) {
      throw new NotBoundException(e.getMessage());
    } catch (Throwable e) {
      // LinkageError if the server has no JSON-B
      throw new NotBoundException(
          "there is no JSON-B, because of " + rootCause(e).getClass().getName());
    }
  }

  private String document(Envelope envelope, Predicate<String> selected) throws NotBoundException {
    StringBuilder json = new StringBuilder("{");
    JsonText.name(shape.envelopeName(), json);
    EnvelopeJson.write(envelope, json);
    if (jsonb.isOfApplication()) {
      writeAsSent(envelope.data(), selected, json);
    } else {
      try {
        shape.write(envelope.data(), selected, json);
      } catch (MisfitException e) {
        throw new NotBoundException(e.getMessage());
      }
    }
    return json.append('}').toString();
  }

  private void writeAsSent(JsonObject data, Predicate<String> selected, StringBuilder json) {
    for (Map.Entry<String, JsonValue> member : data.entrySet()) {
      String name = member.getKey();
      if (!name.equals(shape.envelopeName()) && shape.isSelected(name, selected)) {
        JsonText.name(name, json);
        JsonText.write(member.getValue(), json);
      }
    }
  }

  /** Explains a failure without quoting what was sent, or a message that might quote it. */
  private String diagnose(Envelope envelope, Throwable failure) {
    Optional<String> thrower = FailureOrigin.applicationClass(failure);
    String exception = rootCause(failure).getClass().getName();
    if (thrower.isPresent()) {
      return "%s threw %s".formatted(thrower.get(), exception);
    }
    String unbound =
        binds(envelope, NONE)
            ? shape.names().stream()
                .filter(name -> !binds(envelope, name::equals))
                .flatMap(name -> shape.misfit(name, envelope.data()).stream())
                .collect(joining(", "))
            : "";
    return unbound.isEmpty() ? "JSON-B threw " + exception : unbound;
  }

  /** Providers report little, so each member is bound on its own. */
  private boolean binds(Envelope envelope, Predicate<String> selected) {
    try {
      create(envelope, selected);
      return true;
    } catch (Throwable e) {
      return FailureOrigin.applicationClass(e).isPresent();
    }
  }

  static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
