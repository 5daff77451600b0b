package io.github.sambahooks.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of Jakarta JSON Processing, implemented by the library. They are the same on every
 * server, immutable, and equal to those of every provider. Printing them never fails.
 *
 * <p>Numbers keep the text that was sent, whatever its length. A conversion that is impossible, or
 * would take too much time or memory, throws {@link ArithmeticException}.
 */
public final class JsonValues {

  private JsonValues() {}

  /**
   * Reads the next value, with the members of objects in the order in which they were sent. Of
   * members with the same name, the last one counts.
   */
  public static JsonValue read(JsonScanner json) throws MalformedJsonException {
    if (json.startsObject()) {
      return readObject(json);
    }
    return json.startsArray() ? readArray(json) : scalar(json.readScalar());
  }

  /** Reads an object, as {@link #read(JsonScanner)} does. */
  public static JsonObject readObject(JsonScanner json) throws MalformedJsonException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    json.readObject(
        member -> {
          String name = member.name();
          members.put(name, read(member));
        });
    return new ObjectValue(members);
  }

  /**
   * Returns an object.
   *
   * @param members not copied, so do not modify it afterwards
   */
  public static JsonObject object(Map<String, JsonValue> members) {
    return new ObjectValue(members);
  }

  /** Returns whether a number was sent without a fraction and without an exponent. */
  public static boolean isWhole(JsonNumber number) {
    return number.toString().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
  }

  private static JsonValue readArray(JsonScanner json) throws MalformedJsonException {
    List<JsonValue> elements = new ArrayList<>();
    json.readArray(element -> elements.add(read(element)));
    return new ArrayValue(elements);
  }

  private static JsonValue scalar(Object scalar) {
    if (scalar instanceof String text) {
      return new StringValue(text);
    }
    if (scalar instanceof Long whole) {
      return new NumberValue(whole.toString());
    }
    if (scalar instanceof JsonNumber number) {
      return number;
    }
    if (scalar instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JsonValue.NULL;
  }
}
