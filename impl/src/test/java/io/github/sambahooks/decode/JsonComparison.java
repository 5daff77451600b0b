package io.github.sambahooks.decode;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/**
 * Compares values of the library with what a JSON provider reads from the same text. A provider
 * cannot hold every number, so both have a zero in place of those.
 */
final class JsonComparison {

  private final JsonProvider provider;
  private final List<String> unconvertible;

  JsonComparison(JsonProvider provider, List<String> unconvertible) {
    this.provider = provider;
    this.unconvertible = unconvertible;
  }

  void assertSame(JsonObject own, String json) {
    JsonValue theirs =
        withZeros(provider.createReader(new StringReader(withZeros(json))).readObject());
    if (unconvertible.isEmpty()) {
      assertThat(own).isEqualTo(theirs).hasSameHashCodeAs(theirs);
      assertThat(theirs).isEqualTo(own);
    }
    assertThat(withZeros(own)).isEqualTo(theirs);
  }

  private JsonValue withZeros(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder copy = provider.createObjectBuilder();
      object.forEach((name, member) -> copy.add(name, withZeros(member)));
      return copy.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder copy = provider.createArrayBuilder();
      array.forEach(element -> copy.add(withZeros(element)));
      return copy.build();
    }
    if (value instanceof JsonString text) {
      return provider.createValue(withZeros(text.getString()));
    }
    return value instanceof JsonNumber && unconvertible.contains(value.toString())
        ? provider.createValue(0)
        : value;
  }

  private String withZeros(String text) {
    String replaced = text;
    for (String number : unconvertible) {
      replaced = replaced.replace(number, "0");
    }
    return replaced;
  }
}
