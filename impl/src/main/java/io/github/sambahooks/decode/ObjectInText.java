package io.github.sambahooks.decode;

import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.MalformedJsonException;

/** An object that was sent as JSON text in a string. */
final class ObjectInText {

  // the string is a member of the body
  private static final int DEPTH = 1;

  private ObjectInText() {}

  /**
   * Reads the object, or returns null if the text is anything else.
   *
   * @param reader reads an object
   */
  static <T> T read(String text, ObjectReader<T> reader) {
    try {
      JsonScanner json = JsonScanner.ofString(text, DEPTH);
      if (!json.startsObject()) {
        return null;
      }
      T object = reader.read(json);
      json.end();
      return object;
    } catch (MalformedJsonException e) {
      return null;
    }
  }

  /** Reads an object. */
  @FunctionalInterface
  interface ObjectReader<T> {

    T read(JsonScanner json) throws MalformedJsonException;
  }
}
