package io.github.sambahooks.decode;

import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.MalformedJsonException;
import java.time.Instant;

/**
 * The result of a single pass over a body: the members of the envelope and the possible details.
 * The whole body is read, so whatever is accepted is valid JSON.
 */
final class ParsedBody {

  private final Members topLevel = new Members();
  private Object eventType;
  private Object event;
  private Object sessionId;
  private Object roomId;
  private Object timestamp;
  private Members data;

  private ParsedBody() {}

  static ParsedBody parse(JsonScanner json) throws MalformedJsonException {
    ParsedBody body = new ParsedBody();
    json.readObject(body::readMember);
    json.end();
    return body;
  }

  /** Returns the event's name from the documented member, or from the snake_case form of it. */
  String eventType() {
    return eventType instanceof String text ? text : topLevel.text("eventType");
  }

  /** Returns the event's name from the member that the vendor's example programs read. */
  String event() {
    return event instanceof String text ? text : null;
  }

  String sessionId() {
    return id(sessionId, "sessionId");
  }

  String roomId() {
    return id(roomId, "roomId");
  }

  Instant timestamp() {
    return Times.time(timestamp);
  }

  /** Returns the members of {@code data}, which fall back to those of the top level. */
  Members details() {
    return data == null ? topLevel : data.withFallback(topLevel);
  }

  /** Returns an id from the top level, or else from {@code data}. */
  private String id(Object documented, String name) {
    String id = Scalars.id(documented);
    if (id == null) {
      id = topLevel.id(name);
    }
    return id == null && data != null ? data.id(name) : id;
  }

  private void readMember(JsonScanner json) throws MalformedJsonException {
    String name = json.name();
    switch (name) {
      case "eventType" -> eventType = json.readScalar();
      case "event" -> event = json.readScalar();
      case "sessionId" -> sessionId = json.readScalar();
      case "roomId" -> roomId = json.readScalar();
      case "timestamp" -> timestamp = json.readScalar();
      case "data" -> data = readData(json);
      default -> topLevel.add(name, json.readScalar());
    }
  }

  /** Returns null for anything but an object, or text that contains one. */
  private static Members readData(JsonScanner json) throws MalformedJsonException {
    if (json.startsObject()) {
      return readMembers(json);
    }
    return json.readScalar() instanceof String text
        ? ObjectInText.read(text, ParsedBody::readMembers)
        : null;
  }

  private static Members readMembers(JsonScanner json) throws MalformedJsonException {
    Members members = new Members();
    json.readObject(
        member -> {
          String name = member.name();
          members.add(name, member.readScalar());
        });
    return members;
  }
}
