package io.github.sambahooks.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Builds Jakarta JSON Processing values with a {@link JsonScanner}.
 *
 * <p>The provider is looked up once: the static methods of {@code Json} look it up on every call,
 * which costs more than a whole delivery. Safe for use by multiple threads.
 */
public final class JsonValues {

  private final JsonProvider provider;
  private final JsonBuilderFactory builders;

  /**
   * Creates a builder of values.
   *
   * @param provider creates the values; does not parse anything
   */
  public JsonValues(JsonProvider provider) {
    this.provider = provider;
    this.builders = provider.createBuilderFactory(Map.of());
  }

  /** Returns a builder for an object. */
  public JsonObjectBuilder objectBuilder() {
    return builders.createObjectBuilder();
  }

  /** Reads the next value. */
  public JsonValue read(JsonScanner json) throws MalformedJsonException {
    if (json.startsObject()) {
      return readObject(json);
    }
    return json.startsArray() ? readArray(json) : scalar(json.readScalar());
  }

  private JsonObject readObject(JsonScanner json) throws MalformedJsonException {
    JsonObjectBuilder object = builders.createObjectBuilder();
    json.readObject(
        member -> {
          String name = member.name();
          object.add(name, read(member));
        });
    return object.build();
  }

  private JsonValue readArray(JsonScanner json) throws MalformedJsonException {
    JsonArrayBuilder array = builders.createArrayBuilder();
    json.readArray(element -> array.add(read(element)));
    return array.build();
  }

  private JsonValue scalar(Object scalar) {
    if (scalar instanceof String text) {
      return provider.createValue(text);
    }
    if (scalar instanceof Long whole) {
      return provider.createValue(whole);
    }
    if (scalar instanceof BigDecimal decimal) {
      return provider.createValue(decimal);
    }
    if (scalar instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JsonValue.NULL;
  }
}
