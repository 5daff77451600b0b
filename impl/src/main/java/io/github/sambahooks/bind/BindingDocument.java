package io.github.sambahooks.bind;

import io.github.sambahooks.event.Envelope;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Predicate;

/** The JSON that a record is bound from: the data, with the envelope as a member. */
final class BindingDocument {

  private final JsonBuilderFactory json;

  BindingDocument(JsonBuilderFactory json) {
    this.json = json;
  }

  /**
   * Returns the JSON text. Omits null, which providers bind to numbers in different ways, and adds
   * members that were sent in snake_case under their camelCase names.
   *
   * @param envelopeName the JSON name of the record's envelope
   * @param filter selects the members of the data to include
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
      JsonValue snakeCase = envelope.data().get(member.snakeCaseName());
      if (isPresent(snakeCase)
          && filter.test(member.snakeCaseName())
          && !isPresent(envelope.data().get(member.name()))) {
        document.add(member.name(), snakeCase);
      }
    }
    return document.add(envelopeName, toObject(envelope)).build().toString();
  }

  private static boolean isPresent(JsonValue value) {
    return value != null && value != JsonValue.NULL;
  }

  private JsonObject toObject(Envelope envelope) {
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
