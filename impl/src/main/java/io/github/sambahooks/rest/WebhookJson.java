package io.github.sambahooks.rest;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.Webhook;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Converts webhooks to and from the JSON of the REST API. Members that are missing, or of another
 * JSON type than expected, are read as null.
 *
 * <p>Safe for use by multiple threads.
 */
final class WebhookJson {

  static final String AUTHORIZATION_HEADER = "authorization_header";

  private final JsonReaderFactory readers;
  private final JsonBuilderFactory builders;

  WebhookJson(JsonProvider provider) {
    this.readers = provider.createReaderFactory(Map.of());
    this.builders = provider.createBuilderFactory(Map.of());
  }

  JsonObject toJson(NewWebhook webhook) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("endpoint", webhook.endpoint());
    members.put("events", webhook.events());
    members.put("name", webhook.name());
    members.put(AUTHORIZATION_HEADER, webhook.authorizationHeader());
    return toJson(members);
  }

  JsonObject toJson(Map<String, Object> members) {
    JsonObjectBuilder object = builders.createObjectBuilder();
    members.forEach(
        (name, value) -> {
          if (value == null) {
            object.addNull(name);
          } else if (value instanceof Collection<?> texts) {
            object.add(name, builders.createArrayBuilder(texts));
          } else {
            object.add(name, value.toString());
          }
        });
    return object.build();
  }

  /**
   * Parses the answer to a request.
   *
   * @throws io.github.sambahooks.client.UnexpectedAnswerException if it is not JSON
   */
  JsonValue parse(ApiRequest request, String body) {
    return parse(body).orElseThrow(() -> request.unexpectedAnswer("JSON"));
  }

  /** Returns the webhook, or empty if the value is not an object with an id. */
  Optional<Webhook> toWebhook(JsonValue value) {
    if (!(value instanceof JsonObject object) || text(object, "id") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Webhook(
            text(object, "id"),
            text(object, "endpoint"),
            text(object, "name"),
            object.get("events") instanceof JsonArray events
                ? new LinkedHashSet<>(strings(events).toList())
                : null,
            text(object, AUTHORIZATION_HEADER),
            time(text(object, "created_at")),
            time(text(object, "updated_at"))));
  }

  Stream<String> strings(JsonArray array) {
    return array.stream()
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString());
  }

  /** Returns the message of an error answer, or an empty string if it has none. */
  String message(String body) {
    return parse(body)
        .filter(JsonObject.class::isInstance)
        .map(answer -> text(answer.asJsonObject(), "message"))
        .orElse("");
  }

  /** Returns the messages of a 422 by member, in the shape of the vendor's framework (inferred). */
  Map<String, List<String>> errors(String body) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (parse(body).orElse(null) instanceof JsonObject answer
        && answer.get("errors") instanceof JsonObject members) {
      members.forEach(
          (member, value) ->
              errors.put(
                  member,
                  value instanceof JsonArray texts
                      ? strings(texts).toList()
                      : value instanceof JsonString text ? List.of(text.getString()) : List.of()));
    }
    return errors;
  }

  private Optional<JsonValue> parse(String body) {
    try (JsonReader reader = readers.createReader(new StringReader(body))) {
      return Optional.of(reader.readValue());
    } catch (RuntimeException e) {
      // JSON providers throw different exceptions
      return Optional.empty();
    }
  }

  private static String text(JsonObject object, String member) {
    JsonValue value = object.get(member);
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonNumber number ? number.toString() : null;
  }

  private static Instant time(String text) {
    try {
      return text == null
          ? null
          : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
