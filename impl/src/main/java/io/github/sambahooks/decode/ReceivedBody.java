package io.github.sambahooks.decode;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A body as it came, and what is made of it only when asked for. */
final class ReceivedBody {

  private static final Set<String> ENVELOPE =
      Set.of("eventType", "sessionId", "roomId", "timestamp", "data");

  private final byte[] bytes;
  private final JsonFactories json;

  ReceivedBody(byte[] bytes, JsonFactories json) {
    this.bytes = bytes;
    this.json = json;
  }

  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  /** Returns {@code data} with the members beside the envelope's; the body has been read before. */
  JsonObject data(String nameMember) {
    try {
      return data(new JsonScanner(bytes), nameMember);
    } catch (NotAnEventException e) {
      throw new IllegalStateException("The body has been changed since it was received", e);
    }
  }

  private JsonObject data(JsonScanner body, String nameMember) throws NotAnEventException {
    JsonObjectBuilder beside = json.object();
    JsonObject data = JsonValue.EMPTY_JSON_OBJECT;
    for (boolean more = body.firstMember(); more; more = body.nextMember()) {
      String name = body.name();
      JsonValue value = value(body);
      if (name.equals("data")) {
        data = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      } else if (!ENVELOPE.contains(name) && !name.equals(nameMember)) {
        beside.add(name, value);
      }
    }
    data.forEach(beside::add);
    return beside.build();
  }

  private JsonValue value(JsonScanner body) throws NotAnEventException {
    if (body.isAtObject()) {
      return object(body);
    }
    return body.isAtArray() ? array(body) : json.scalar(body.scalar());
  }

  private JsonObject object(JsonScanner body) throws NotAnEventException {
    JsonObjectBuilder object = json.object();
    for (boolean more = body.firstMember(); more; more = body.nextMember()) {
      String name = body.name();
      object.add(name, value(body));
    }
    return object.build();
  }

  private JsonArray array(JsonScanner body) throws NotAnEventException {
    JsonArrayBuilder array = json.array();
    for (boolean more = body.firstElement(); more; more = body.nextElement()) {
      array.add(value(body));
    }
    return array.build();
  }
}
