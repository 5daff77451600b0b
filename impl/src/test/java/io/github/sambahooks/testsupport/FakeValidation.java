package io.github.sambahooks.testsupport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates webhooks for {@link FakeDigitalSamba}, with the messages of the vendor's framework. */
final class FakeValidation {

  private final JsonObject members;
  private final boolean isNew;
  private final Map<String, List<String>> errors = new LinkedHashMap<>();

  private FakeValidation(JsonObject members, boolean isNew) {
    this.members = members;
    this.isNew = isNew;
  }

  static Map<String, List<String>> ofNew(JsonObject members, List<String> eventNames) {
    return new FakeValidation(members, true).errors(eventNames);
  }

  static Map<String, List<String>> ofChanged(JsonObject members, List<String> eventNames) {
    return new FakeValidation(members, false).errors(eventNames);
  }

  /** Returns the answer to invalid members, in the shape of the vendor's framework (inferred). */
  static FakeAnswer refusal(Map<String, List<String>> errors) {
    JsonObjectBuilder byMember = Json.createObjectBuilder();
    errors.forEach((member, messages) -> byMember.add(member, Json.createArrayBuilder(messages)));
    return FakeAnswer.json(
        422,
        Json.createObjectBuilder()
            .add("message", errors.values().iterator().next().get(0))
            .add("errors", byMember)
            .build());
  }

  static Set<String> texts(JsonArray array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(value -> texts.add(value instanceof JsonString text ? text.getString() : null));
    return texts;
  }

  private Map<String, List<String>> errors(List<String> eventNames) {
    endpoint();
    events(eventNames);
    text("name", 3, 100);
    text("authorization_header", 0, Integer.MAX_VALUE);
    return errors;
  }

  private void endpoint() {
    if (isMissing("endpoint")) {
      return;
    }
    text("endpoint", 3, 100);
    if (members.get("endpoint") instanceof JsonString url
        && !url.getString().matches("https?://[^/ ]+.*")) {
      error("endpoint", "The endpoint must be a valid URL.");
    }
  }

  private void events(List<String> eventNames) {
    if (isMissing("events")) {
      return;
    }
    if (!(members.get("events") instanceof JsonArray events)) {
      error("events", "The events must be an array.");
      return;
    }
    if (events.isEmpty() && isNew) {
      error("events", "The events field is required.");
    }
    int i = 0;
    for (JsonValue event : events) {
      if (!(event instanceof JsonString name && eventNames.contains(name.getString()))) {
        error("events." + i, "The selected events." + i + " is invalid.");
      }
      i++;
    }
  }

  private boolean isMissing(String member) {
    boolean missing = JsonValue.NULL.equals(members.getOrDefault(member, JsonValue.NULL));
    if (missing && (isNew || members.containsKey(member))) {
      error(member, "The " + member + " field is required.");
    }
    return missing;
  }

  private void text(String member, int min, int max) {
    JsonValue value = members.getOrDefault(member, JsonValue.NULL);
    if (JsonValue.NULL.equals(value)) {
      return;
    }
    if (!(value instanceof JsonString text)) {
      error(member, "The " + member + " must be a string.");
      return;
    }
    int length = text.getString().codePointCount(0, text.getString().length());
    if (length < min || length > max) {
      error(member, "The %s must be between %d and %d characters.".formatted(member, min, max));
    }
  }

  private void error(String member, String message) {
    errors.computeIfAbsent(member, m -> new ArrayList<>()).add(message);
  }
}
