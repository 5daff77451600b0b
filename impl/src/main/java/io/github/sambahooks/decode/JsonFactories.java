package io.github.sambahooks.decode;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Makes the values that applications see with the server's JSON provider, looked up once: the
 * static methods of {@code Json} look it up on every call, which costs more than the whole
 * delivery.
 */
final class JsonFactories {

  private final JsonProvider provider;
  private final JsonBuilderFactory builders;

  JsonFactories(JsonProvider provider) {
    this.provider = provider;
    this.builders = provider.createBuilderFactory(Map.of());
  }

  JsonObjectBuilder object() {
    return builders.createObjectBuilder();
  }

  JsonArrayBuilder array() {
    return builders.createArrayBuilder();
  }

  /** Returns the value of what {@link JsonScanner#scalar()} has taken. */
  JsonValue scalar(Object scalar) {
    if (scalar instanceof String text) {
      return provider.createValue(text);
    }
    if (scalar instanceof Long whole) {
      return provider.createValue(whole);
    }
    if (scalar instanceof BigDecimal decimal) {
      return provider.createValue(decimal);
    }
    return scalar instanceof Boolean flag ? flag(flag) : JsonValue.NULL;
  }

  private static JsonValue flag(boolean flag) {
    return flag ? JsonValue.TRUE : JsonValue.FALSE;
  }
}
