package io.github.sambahooks.testsupport;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The webhooks of {@link FakeDigitalSamba}, and the answers about them. */
public final class FakeWebhooks {

  private final Map<String, JsonObject> byId = new LinkedHashMap<>();
  private List<String> eventNames =
      List.of("session_started", "participant_joined", "participant_left", "recording_ready");
  private Function<String, JsonValue> shownSecret = Json::createValue;
  private IntFunction<JsonValue> totalCount = count -> Json.createValue(String.valueOf(count));

  /** Sets the event names that webhooks can subscribe to. */
  public synchronized void offer(List<String> names) {
    eventNames = List.copyOf(names);
  }

  /** Sets how secrets are shown; null omits the member. */
  public synchronized void showSecrets(Function<String, JsonValue> shown) {
    shownSecret = shown;
  }

  /** Sets how the total is shown; null omits the member. */
  public synchronized void countTotal(IntFunction<JsonValue> counted) {
    totalCount = counted;
  }

  /** Adds a webhook as if someone else had created it, and returns its id. */
  public synchronized String add(
      String endpoint, String name, Instant createdAt, String... events) {
    JsonObjectBuilder members =
        Json.createObjectBuilder()
            .add("endpoint", endpoint)
            .add("events", Json.createArrayBuilder(List.of(events)));
    if (name != null) {
      members.add("name", name);
    }
    return store(members.build(), createdAt).getString("id");
  }

  /** Removes a webhook as if someone else had deleted it. */
  public synchronized void remove(String id) {
    byId.remove(id);
  }

  public synchronized Set<String> ids() {
    return new TreeSet<>(byId.keySet());
  }

  /** Returns the only webhook as stored, including its secret. */
  public synchronized JsonObject only() {
    if (byId.size() != 1) {
      throw new AssertionError("Expected exactly one webhook, but there are " + byId.size());
    }
    return byId.values().iterator().next();
  }

  /** Returns the events of the only webhook. */
  public Set<String> eventsOfTheOnly() {
    return FakeValidation.texts(only().getJsonArray("events"));
  }

  synchronized FakeAnswer eventNames() {
    return FakeAnswer.json(200, Json.createArrayBuilder(eventNames).build());
  }

  /** Returns the first page of the list. */
  public synchronized String firstPage() {
    return page(0, 100).toString();
  }

  synchronized FakeAnswer page(RecordedRequest request) {
    int limit = Math.min(request.number("limit", 100), 100);
    return FakeAnswer.json(200, page(request.number("offset", 0), limit));
  }

  private JsonObject page(int offset, int limit) {
    JsonArrayBuilder page = Json.createArrayBuilder();
    new ArrayList<>(byId.values())
        .stream()
            .skip(offset)
            .limit(limit)
            .forEach(
                webhook -> page.add(Json.createObjectBuilder(shown(webhook)).remove("events")));
    JsonObjectBuilder answer = Json.createObjectBuilder().add("data", page);
    JsonValue total = totalCount.apply(byId.size());
    if (total != null) {
      answer.add("total_count", total);
    }
    return answer.build();
  }

  synchronized FakeAnswer create(RecordedRequest request) {
    JsonObject members = members(request);
    Map<String, List<String>> errors = FakeValidation.ofNew(members, eventNames);
    return errors.isEmpty()
        ? FakeAnswer.json(200, shown(store(members, Instant.now())))
        : FakeValidation.refusal(errors);
  }

  synchronized FakeAnswer get(String id) {
    JsonObject webhook = byId.get(id);
    return webhook == null
        ? FakeAnswer.error(404, "No query results for model.")
        : FakeAnswer.json(200, shown(webhook));
  }

  synchronized FakeAnswer edit(String id, RecordedRequest request) {
    if (!byId.containsKey(id)) {
      return get(id);
    }
    JsonObject members = members(request);
    Map<String, List<String>> errors = FakeValidation.ofChanged(members, eventNames);
    if (!errors.isEmpty()) {
      return FakeValidation.refusal(errors);
    }
    JsonObjectBuilder edited = Json.createObjectBuilder(byId.get(id));
    members.forEach(edited::add);
    byId.put(id, edited.add("updated_at", time(Instant.now())).build());
    return get(id);
  }

  synchronized FakeAnswer delete(String id) {
    return byId.remove(id) == null ? get(id) : FakeAnswer.json(204, "");
  }

  private JsonObject store(JsonObject members, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    JsonObject webhook =
        Json.createObjectBuilder()
            .add("id", id)
            .add("endpoint", members.get("endpoint"))
            .add("authorization_header", orNull(members, "authorization_header"))
            .add("name", orNull(members, "name"))
            .add("events", members.get("events"))
            .add("created_at", time(createdAt))
            .add("updated_at", time(createdAt))
            .build();
    byId.put(id, webhook);
    return webhook;
  }

  private JsonObject shown(JsonObject webhook) {
    if (webhook.isNull("authorization_header")) {
      return webhook;
    }
    JsonValue secret = shownSecret.apply(webhook.getString("authorization_header"));
    JsonObjectBuilder shown = Json.createObjectBuilder(webhook);
    return (secret == null
            ? shown.remove("authorization_header")
            : shown.add("authorization_header", secret))
        .build();
  }

  private static JsonObject members(RecordedRequest request) {
    if (!"application/json".equals(request.contentType())) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (var reader = Json.createReader(new StringReader(request.body()))) {
      return reader.readObject();
    }
  }

  private static JsonValue orNull(JsonObject members, String name) {
    return members.getOrDefault(name, JsonValue.NULL);
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
