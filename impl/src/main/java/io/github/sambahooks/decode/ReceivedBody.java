package io.github.sambahooks.decode;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
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

  /** Returns the text, to be read from its beginning. */
  BodyText text() {
    return new BodyText(bytes);
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
    try (JsonParser parser = json.parser(text())) {
      parser.next();
      JsonObjectBuilder beside = json.object();
      JsonObject data = JsonValue.EMPTY_JSON_OBJECT;
      for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
        String name = parser.getString();
        JsonValue value = value(parser, parser.next());
        if (name.equals("data")) {
          data = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } else if (!ENVELOPE.contains(name) && !name.equals(nameMember)) {
          beside.add(name, value);
        }
      }
      data.forEach(beside::add);
      return beside.build();
    }
  }

  private JsonValue value(JsonParser parser, Event event) {
    return switch (event) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> json.text(parser.getString());
      case VALUE_NUMBER -> number(Delivery.number(parser.getString()));
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      default -> JsonValue.NULL;
    };
  }

  private JsonValue number(BigDecimal number) {
    return number == null ? JsonValue.NULL : json.number(number);
  }

  private JsonObject object(JsonParser parser) {
    JsonObjectBuilder object = json.object();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = parser.getString();
      object.add(name, value(parser, parser.next()));
    }
    return object.build();
  }

  private JsonArray array(JsonParser parser) {
    JsonArrayBuilder array = json.array();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      array.add(value(parser, event));
    }
    return array.build();
  }
}
