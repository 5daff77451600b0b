package io.github.sambahooks.decode;

import java.time.Instant;

/**
 * What one pass over a body finds: the envelope's members, and those that may be details. The pass
 * reads the body to its end, so that what it accepts is JSON.
 */
final class Delivery {

  private Object eventType;
  private Object event;
  private Object sessionId;
  private Object roomId;
  private Object timestamp;
  private final Members beside = new Members();
  private Members data;

  private Delivery() {}

  static Delivery read(byte[] body) throws NotAnEventException {
    JsonScanner json = new JsonScanner(body);
    if (!json.isAtObject()) {
      throw new NotAnEventException("the body is no JSON object");
    }
    Delivery delivery = new Delivery();
    delivery.readObject(json);
    json.end();
    return delivery;
  }

  /**
   * Returns what the member holds that the documentation has the event's name in, or the snake_case
   * form of it.
   */
  String eventType() {
    return eventType instanceof String text ? text : beside.text("eventType");
  }

  /** Returns what the member holds that the vendor's example programs have the name in. */
  String event() {
    return event instanceof String text ? text : null;
  }

  String sessionId() {
    return sessionId instanceof String text ? text : details().text("sessionId");
  }

  String roomId() {
    return roomId instanceof String text ? text : details().text("roomId");
  }

  Instant timestamp() {
    return Members.unixTime(timestamp);
  }

  /**
   * Returns the members of {@code data}, and those beside the envelope's where it has none of the
   * name.
   */
  Members details() {
    return data == null ? beside : data.with(beside);
  }

  private void readObject(JsonScanner json) throws NotAnEventException {
    for (boolean more = json.firstMember(); more; more = json.nextMember()) {
      String name = json.name();
      switch (name) {
        case "eventType" -> eventType = json.scalar();
        case "event" -> event = json.scalar();
        case "sessionId" -> sessionId = json.scalar();
        case "roomId" -> roomId = json.scalar();
        case "timestamp" -> timestamp = json.scalar();
        case "data" -> data = members(json);
        default -> beside.add(name, json.scalar());
      }
    }
  }

  /** Returns null for what is no object. */
  private static Members members(JsonScanner json) throws NotAnEventException {
    if (!json.isAtObject()) {
      json.skip();
      return null;
    }
    Members members = new Members();
    for (boolean more = json.firstMember(); more; more = json.nextMember()) {
      members.add(json.name(), json.scalar());
    }
    return members;
  }
}
