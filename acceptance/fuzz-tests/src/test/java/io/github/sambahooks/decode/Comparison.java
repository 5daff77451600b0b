package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.JsonValues;
import io.github.sambahooks.json.MalformedJsonException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * What the library and a JSON provider read from the same text; empty if it is not an event.
 *
 * @param provider its name
 */
record Comparison(
    String provider, String text, Optional<JsonObject> own, Optional<JsonObject> theirs) {

  /** Returns whether both refuse the text, or read the same. */
  boolean agrees() {
    return own.isPresent() == theirs.isPresent()
        && (own.isEmpty() || areSame(own.get(), theirs.get()));
  }

  boolean isFrom(String other) {
    return provider.equals(other);
  }

  /** Returns whether they read the same object if the library ignores the text after it. */
  boolean agreesWithoutRest() {
    try {
      JsonObject object = JsonValues.readObject(new JsonScanner(text.getBytes(UTF_8)));
      return own.isEmpty() && theirs.isPresent() && areSame(object, theirs.get());
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  private static boolean areSame(JsonValue own, JsonValue theirs) {
    if (own.getValueType() != theirs.getValueType()) {
      return false;
    }
    if (own instanceof JsonObject object) {
      JsonObject other = (JsonObject) theirs;
      return object.keySet().equals(other.keySet())
          && object.keySet().stream().allMatch(key -> areSame(object.get(key), other.get(key)));
    }
    if (own instanceof JsonArray array) {
      JsonArray other = (JsonArray) theirs;
      return array.size() == other.size() && areElementsSame(array, other);
    }
    return own instanceof JsonNumber number
        ? areSame(number, (JsonNumber) theirs)
        : own.equals(theirs);
  }

  private static boolean areElementsSame(JsonArray own, JsonArray theirs) {
    for (int i = 0; i < own.size(); i++) {
      if (!areSame(own.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSame(JsonNumber own, JsonNumber theirs) {
    try {
      return own.bigDecimalValue().compareTo(theirs.bigDecimalValue()) == 0;
    } catch (ArithmeticException e) {
      // too long to convert
      return own.toString().equals(theirs.toString());
    }
  }
}
