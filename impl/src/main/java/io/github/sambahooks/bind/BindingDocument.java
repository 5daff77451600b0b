package io.github.sambahooks.bind;

import io.github.sambahooks.event.Envelope;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Predicate;

/** The JSON that a record is bound from: the data, and the envelope as a member of it. */
final class BindingDocument {

  private final JsonBuilderFactory json;

  BindingDocument(JsonBuilderFactory json) {
    this.json = json;
  }

  /**
   * Makes the text. What is null is left out, because the providers differ in what a null is to a
   * number; a member that came in snake_case is there under its other name as well.
   *
   * @param envelopeName what the record calls its envelope in JSON
   * @param filter tells which members of data are to be in it
   */
  String toJson(
      Envelope envelope,
      String envelopeName,
      Collection<BoundComponent> members,
      Predicate<String> filter) {
    JsonObjectBuilder document = json.createObjectBuilder();
    envelope
        .data()
        .forEach(
            (name, value) -> {
              if (value != JsonValue.NULL && filter.test(name)) {
                document.add(name, value);
              }
            });
    for (BoundComponent member : members) {
      JsonValue other = envelope.data().get(member.snakeCaseName());
      if (isPresent(other)
          && filter.test(member.snakeCaseName())
          && !isPresent(envelope.data().get(member.name()))) {
        document.add(member.name(), other);
      }
    }
    return document.add(envelopeName, object(envelope)).build().toString();
  }

  private static boolean isPresent(JsonValue value) {
    return value != null && value != JsonValue.NULL;
  }

  private JsonObject object(Envelope envelope) {
    JsonObjectBuilder object = json.createObjectBuilder();
    add(object, "eventType", envelope.eventType());
    add(object, "sessionId", envelope.sessionId());
    add(object, "roomId", envelope.roomId());
    add(object, "timestamp", envelope.timestamp());
    add(object, "deliveryId", envelope.deliveryId());
    add(object, "receivedAt", envelope.receivedAt());
    return object.add("data", envelope.data()).build();
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    if (value == null) {
      object.addNull(name);
    } else {
      object.add(name, value.toString());
    }
  }
}
