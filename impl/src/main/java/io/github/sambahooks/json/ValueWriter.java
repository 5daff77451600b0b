package io.github.sambahooks.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** Writes values as JSON, which can always be encoded in UTF-8. */
final class ValueWriter {

  private final StringBuilder json = new StringBuilder();

  private ValueWriter() {}

  static String toJson(JsonValue value) {
    ValueWriter writer = new ValueWriter();
    writer.write(value);
    return writer.json.toString();
  }

  private void write(JsonValue value) {
    if (value instanceof JsonObject object) {
      writeObject(object);
    } else if (value instanceof JsonArray array) {
      writeArray(array);
    } else if (value instanceof JsonString text) {
      JsonEscapes.appendQuoted(json, text.getString());
    } else {
      json.append(value);
    }
  }

  private void writeObject(JsonObject object) {
    json.append('{');
    String separator = "";
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      json.append(separator);
      JsonEscapes.appendQuoted(json, member.getKey());
      json.append(':');
      write(member.getValue());
      separator = ",";
    }
    json.append('}');
  }

  private void writeArray(JsonArray array) {
    json.append('[');
    String separator = "";
    for (JsonValue element : array) {
      json.append(separator);
      write(element);
      separator = ",";
    }
    json.append(']');
  }
}
