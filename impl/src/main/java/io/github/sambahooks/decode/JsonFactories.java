package io.github.sambahooks.decode;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The server's JSON provider, looked up once: the static methods of {@code Json} look it up on
 * every call, which costs more than the whole delivery.
 */
final class JsonFactories {

  private final JsonProvider provider;
  private final JsonParserFactory parsers;
  private final JsonBuilderFactory builders;

  JsonFactories(JsonProvider provider) {
    this.provider = provider;
    this.parsers = provider.createParserFactory(Map.of());
    this.builders = provider.createBuilderFactory(Map.of());
  }

  JsonParser parser(Reader text) {
    return parsers.createParser(text);
  }

  JsonObjectBuilder object() {
    return builders.createObjectBuilder();
  }

  JsonArrayBuilder array() {
    return builders.createArrayBuilder();
  }

  JsonString text(String value) {
    return provider.createValue(value);
  }

  JsonNumber number(BigDecimal value) {
    return provider.createValue(value);
  }
}
