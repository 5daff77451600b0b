package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a delivery: those at the top level, and those of {@code data} if there is one.
 * Each value is kept as JSON.
 *
 * <p>Immutable.
 */
final class DeliveryBody {

  private static final String EVENT_TYPE = "eventType";
  private static final String DATA = "data";

  /** The documented members, in the documented order. */
  private static final List<String> DOCUMENTED =
      List.of(EVENT_TYPE, "sessionId", "roomId", "timestamp", DATA);

  private final String eventType;
  private final Map<String, String> top;

  /** Null if there is no {@code data}, or if it is not an object. */
  private final Map<String, String> data;

  private DeliveryBody(String eventType, Map<String, String> top, Map<String, String> data) {
    this.eventType = eventType;
    this.top = Collections.unmodifiableMap(top);
    this.data = data == null ? null : Collections.unmodifiableMap(data);
  }

  /** Returns a body with a name and an empty {@code data} object. */
  static DeliveryBody of(String eventType) {
    return new DeliveryBody(
        eventType, Map.of(EVENT_TYPE, JsonText.of(eventType)), new LinkedHashMap<>());
  }

  String eventType() {
    return eventType;
  }

  DeliveryBody with(String member, Object value) {
    refuseName(member);
    if (member.equals(DATA)) {
      return value instanceof Map<?, ?> members
          ? new DeliveryBody(eventType, without(top, DATA), JsonText.members(members))
          : new DeliveryBody(eventType, with(top, DATA, value), null);
    }
    return isInData(member)
        ? new DeliveryBody(eventType, top, with(data, member, value))
        : new DeliveryBody(eventType, with(top, member, value), data);
  }

  DeliveryBody without(String member) {
    refuseName(member);
    if (member.equals(DATA)) {
      return new DeliveryBody(eventType, without(top, DATA), null);
    }
    return isInData(member)
        ? new DeliveryBody(eventType, top, without(data, member))
        : new DeliveryBody(eventType, without(top, member), data);
  }

  String json() {
    Map<String, String> sent = new LinkedHashMap<>();
    Map<String, String> members = new LinkedHashMap<>(top);
    if (data != null) {
      members.put(DATA, JsonText.object(data));
    }
    DOCUMENTED.stream()
        .filter(members::containsKey)
        .forEach(name -> sent.put(name, members.remove(name)));
    sent.putAll(members);
    return JsonText.object(sent);
  }

  private boolean isInData(String member) {
    return data != null && !DOCUMENTED.contains(member);
  }

  private static void refuseName(String member) {
    if (requireNonNull(member, "member").equals(EVENT_TYPE)) {
      throw new IllegalArgumentException(
          "The member <eventType> of a delivery cannot be changed: use Deliveries.of(…) for another"
              + " event, or send a body of your own");
    }
  }

  private static Map<String, String> with(Map<String, String> members, String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.put(name, JsonText.of(value));
    return changed;
  }

  private static Map<String, String> without(Map<String, String> members, String name) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.remove(name);
    return changed;
  }
}
