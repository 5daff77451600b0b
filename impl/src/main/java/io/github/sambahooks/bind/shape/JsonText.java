package io.github.sambahooks.bind.shape;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** Writes JSON. Not with the server's provider, because Johnzon cannot write large numbers. */
public final class JsonText {

  private JsonText() {}

  /** Returns text as a JSON string. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2);
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** Writes a value as sent. */
  public static void write(JsonValue value, StringBuilder json) {
    if (value instanceof JsonObject object) {
      json.append('{');
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        name(member.getKey(), json);
        write(member.getValue(), json);
      }
      json.append('}');
    } else if (value instanceof JsonArray array) {
      json.append('[');
      for (JsonValue element : array) {
        separate(json);
        write(element, json);
      }
      json.append(']');
    } else if (value instanceof JsonString text) {
      json.append(quoted(text.getString()));
    } else {
      json.append(value);
    }
  }

  /** Writes the name of the next member of an object. */
  public static void name(String name, StringBuilder json) {
    separate(json);
    json.append(quoted(name)).append(':');
  }

  /** Writes a comma, unless the next element or member is the first. */
  static void separate(StringBuilder json) {
    char last = json.charAt(json.length() - 1);
    if (last != '{' && last != '[') {
      json.append(',');
    }
  }
}
