package io.github.sambahooks.decode;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;

/** A JSON provider of a server. */
record Provider(String name, JsonProvider json) {

  /** Reads an object; empty if the text is anything else. */
  Optional<JsonObject> read(String text) {
    // only the library ignores a byte order mark
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonReader reader = json.createReader(new StringReader(unmarked))) {
      return Optional.of(reader.readObject());
    } catch (JsonException
        | ClassCastException
        | IllegalStateException
        | NumberFormatException
        | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
