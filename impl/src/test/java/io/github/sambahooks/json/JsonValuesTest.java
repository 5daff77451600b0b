package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sambahooks.testsupport.JsonProviders;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.johnzon.jsonb.JohnzonProvider;
import org.eclipse.yasson.JsonBindingProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The library's JSON values")
class JsonValuesTest {

  private static final String TEXT =
      """
      {"text":"a\\"\\\\ä😀\\u0001","empty":"","whole":7,"negative":-7,"decimal":1.0,"small":12.5e-3,
       "large":123456789012345678,"yes":true,"no":false,"nothing":null,
       "array":["b",1,2.5,true,false,null,[],{},[[1]],{"c":"d"}],"object":{"a":{"b":[1]}},"":0}
      """;

  static Stream<JsonProvider> providers() {
    return JsonProviders.all();
  }

  /** JSON-B as the servers have it. */
  static Stream<Jsonb> bindings() {
    return Stream.of(
        new JsonBindingProvider()
            .create()
            .withProvider(new org.eclipse.parsson.JsonProviderImpl())
            .build(),
        new JohnzonProvider()
            .create()
            .withProvider(new org.apache.johnzon.core.JsonProviderImpl())
            .build());
  }

  @ParameterizedTest
  @MethodSource("providers")
  void equal_those_of_a_provider_both_ways(JsonProvider provider) throws Exception {
    JsonObject own = object(TEXT);
    JsonObject theirs = object(provider, TEXT);

    assertThat(own).isEqualTo(theirs).hasSameHashCodeAs(theirs).containsExactlyEntriesOf(theirs);
    assertThat(theirs).isEqualTo(own);
    theirs.forEach(
        (name, value) -> {
          assertThat(own.get(name)).as(name).isEqualTo(value).hasSameHashCodeAs(value);
          assertThat(value).as(name).isEqualTo(own.get(name));
        });
  }

  @ParameterizedTest
  @MethodSource("providers")
  void differ_from_those_of_a_provider_that_differ(JsonProvider provider) throws Exception {
    List<JsonValue> own = values(object("{\"a\":[1,1.0,\"1\",[],[1],{},{\"1\":1},true,null]}"));
    List<JsonValue> theirs =
        values(object(provider, "{\"a\":[1,1.0,\"1\",[],[1],{},{\"1\":1},true,null]}"));

    for (int i = 0; i < own.size(); i++) {
      for (int j = 0; j < own.size(); j++) {
        assertThat(own.get(i).equals(theirs.get(j))).isEqualTo(i == j);
        assertThat(theirs.get(j).equals(own.get(i))).isEqualTo(i == j);
        assertThat(own.get(i).equals(own.get(j))).isEqualTo(i == j);
      }
    }
  }

  @Test
  void have_the_members_in_the_order_in_which_they_were_sent_and_the_last_of_equal_names()
      throws Exception {
    assertThat(object("{\"z\":1,\"a\":2,\"z\":3}")).hasToString("{\"z\":3,\"a\":2}");
  }

  @Test
  void look_members_up_as_the_reference_implementation_does() throws Exception {
    JsonObject own = object(TEXT);
    JsonObject theirs = object(new org.eclipse.parsson.JsonProviderImpl(), TEXT);
    List<String> names = new ArrayList<>(own.keySet());
    names.add("absent");

    for (String name : names) {
      assertSameLookups(
          name,
          own,
          theirs,
          List.of(
              object -> object.get(name),
              object -> object.containsKey(name),
              object -> object.getOrDefault(name, JsonValue.NULL),
              object -> object.getString(name),
              object -> object.getString(name, "default"),
              object -> object.getInt(name),
              object -> object.getInt(name, 42),
              object -> object.getBoolean(name),
              object -> object.getBoolean(name, true),
              object -> object.getBoolean(name, false),
              object -> object.isNull(name),
              object -> object.getJsonString(name),
              object -> object.getJsonNumber(name),
              object -> object.getJsonObject(name),
              object -> object.getJsonArray(name),
              object -> object.get(name).asJsonObject(),
              object -> object.get(name).asJsonArray(),
              object -> object.get(name).getValueType(),
              object -> object.getValue("/" + name)));
    }
  }

  @Test
  void look_elements_up_as_the_reference_implementation_does() throws Exception {
    JsonArray own = object(TEXT).getJsonArray("array");
    JsonArray theirs =
        object(new org.eclipse.parsson.JsonProviderImpl(), TEXT).getJsonArray("array");

    for (int i = -1; i <= own.size(); i++) {
      int index = i;
      assertSameLookups(
          "element " + i,
          own,
          theirs,
          List.of(
              array -> array.get(index),
              array -> array.getString(index),
              array -> array.getString(index, "default"),
              array -> array.getInt(index),
              array -> array.getInt(index, 42),
              array -> array.getBoolean(index),
              array -> array.getBoolean(index, true),
              array -> array.getBoolean(index, false),
              array -> array.isNull(index),
              array -> array.getJsonString(index),
              array -> array.getJsonNumber(index),
              array -> array.getJsonObject(index),
              array -> array.getJsonArray(index),
              array -> array.getValue("/" + index)));
    }
    assertThat(own.getValuesAs(JsonValue.class)).isEqualTo(theirs);
    assertThat(own.getJsonArray(8).getValuesAs(JsonArray.class).get(0).getInt(0)).isEqualTo(1);
    assertThat(own.getJsonArray(8).getValuesAs((JsonArray it) -> it.size())).containsExactly(1);
  }

  private static <T> void assertSameLookups(
      String what, T own, T theirs, List<Function<T, Object>> lookups) {
    for (int i = 0; i < lookups.size(); i++) {
      assertThat(outcome(lookups.get(i), own))
          .as("lookup %d of %s", i, what)
          .isEqualTo(outcome(lookups.get(i), theirs));
    }
  }

  /** Returns what a lookup returns, or the type of the exception that it throws. */
  private static <T> Object outcome(Function<T, Object> lookup, T structure) {
    try {
      return lookup.apply(structure);
    } catch (IndexOutOfBoundsException e) {
      return IndexOutOfBoundsException.class;
    } catch (RuntimeException e) {
      return e.getClass();
    }
  }

  @Test
  void cannot_be_modified() throws Exception {
    JsonObject object = object(TEXT);
    JsonArray array = object.getJsonArray("array");
    List<Consumer<JsonObject>> onObject =
        List.of(
            it -> it.put("a", JsonValue.NULL),
            it -> it.putAll(Map.of("a", JsonValue.NULL)),
            it -> it.remove("text"),
            it -> it.remove("text", it.get("text")),
            it -> it.clear(),
            it -> it.replace("text", JsonValue.NULL),
            it -> it.replaceAll((name, value) -> JsonValue.NULL),
            it -> it.merge("text", JsonValue.TRUE, (a, b) -> b),
            it -> it.compute("text", (name, value) -> null),
            it -> it.computeIfAbsent("absent", name -> JsonValue.NULL),
            it -> it.putIfAbsent("absent", JsonValue.NULL),
            it -> it.keySet().remove("text"),
            it -> it.values().clear(),
            it -> it.entrySet().iterator().next().setValue(JsonValue.NULL),
            it -> it.entrySet().removeIf(member -> true));
    List<Consumer<JsonArray>> onArray =
        List.of(
            it -> it.add(JsonValue.NULL),
            it -> it.add(0, JsonValue.NULL),
            it -> it.set(0, JsonValue.NULL),
            it -> it.remove(0),
            it -> it.clear(),
            it -> it.removeIf(element -> true),
            it -> it.replaceAll(element -> JsonValue.NULL),
            it -> it.subList(0, 2).clear(),
            it -> it.iterator().remove());

    for (Consumer<JsonObject> modification : onObject) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> modification.accept(object));
    }
    for (Consumer<JsonArray> modification : onArray) {
      // an iterator that has not been moved complains about that first
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> modification.accept(array))
          .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
    }
    assertThat(object).isEqualTo(object(TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "\\\" \\\\ \\/,               \\\" \\\\ /",
    "\\b\\f\\n\\r\\t,             \\b\\f\\n\\r\\t",
    "\\u0000\\u001f\\u007f\\u0080, \\u0000\\u001f\u007f\u0080",
    "ä€😀,                        ä€😀",
    "\\u00e4\\u20ac\\ud83d\\ude00, ä€😀",
    "\\ud83d,                     \\ud83d",
    "\\ude00\\ud83d,              \\ude00\\ud83d",
    "\\uD800\\uD800\\uDC00,       \\ud800𐀀",
    "\\u2028,                     \u2028"
  })
  void print_text_as_json_that_can_be_encoded(String sent, String printed) throws Exception {
    JsonObject object = object("{\"" + sent + "\":\"" + sent + "\"}");

    assertThat(object).hasToString("{\"" + printed + "\":\"" + printed + "\"}");
    assertThat(object.values().iterator().next()).hasToString("\"" + printed + "\"");
    assertThat(UTF_8.newEncoder().canEncode(object.toString())).isTrue();
    assertThat(object(object.toString())).isEqualTo(object);
    providers()
        .forEach(provider -> assertThat(object(provider, object.toString())).isEqualTo(object));
  }

  @Test
  void print_every_kind_of_value() throws Exception {
    String printed =
        "{\"a\":[1,-2.50,\"\",true,false,null,{},[],[[]],{\"b\":{\"c\":[0]}}],\"\":1E+2}";

    assertThat(object(printed)).hasToString(printed);
    assertThat(JsonValues.object(Map.of("a", new StringValue("b")))).hasToString("{\"a\":\"b\"}");
  }

  @ParameterizedTest
  @MethodSource("providers")
  void are_written_by_a_provider(JsonProvider provider) throws Exception {
    JsonObject object = object(TEXT);

    assertThat(object(written(provider, object))).isEqualTo(object);
    assertThat(provider.createObjectBuilder(object).add("more", 1).build())
        .containsAllEntriesOf(object)
        .hasSize(object.size() + 1);
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void are_written_by_json_b_as_part_of_an_object(Jsonb jsonb) throws Exception {
    JsonObject object = object(TEXT);
    JsonObject written =
        object(
            jsonb.toJson(
                new View(
                    "v",
                    object,
                    object.getJsonArray("array"),
                    object.get("text"),
                    object.getJsonString("empty"),
                    object.getJsonNumber("decimal"),
                    List.of(object))));

    assertThat(written.getJsonObject("data")).isEqualTo(object);
    assertThat(written.getJsonArray("array")).isEqualTo(object.getJsonArray("array"));
    assertThat(written.get("value")).isEqualTo(object.get("text"));
    assertThat(written.getString("text")).isEmpty();
    assertThat(written.getJsonNumber("number")).isEqualTo(object.get("decimal"));
    assertThat(written.getJsonArray("list")).containsExactly(object);
    assertThat(object(jsonb.toJson(object))).isEqualTo(object);
  }

  @Test
  void with_a_whole_number_beyond_a_long_are_written_by_parsson_but_not_by_johnzon()
      throws Exception {
    JsonProvider parsson = new org.eclipse.parsson.JsonProviderImpl();
    JsonProvider johnzon = new org.apache.johnzon.core.JsonProviderImpl();
    String text = "{\"n\":12345678901234567890123}";

    assertThat(written(parsson, object(text))).isEqualTo(text);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> written(johnzon, object(text)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> written(johnzon, object(johnzon, text)));
  }

  /** What a resource of an application may return. */
  public record View(
      String id,
      JsonObject data,
      JsonArray array,
      JsonValue value,
      JsonString text,
      JsonNumber number,
      List<JsonObject> list) {}

  private static String written(JsonProvider provider, JsonObject object) {
    StringWriter written = new StringWriter();
    provider.createWriter(written).write(object);
    return written.toString();
  }

  private static List<JsonValue> values(JsonObject object) {
    return object.getJsonArray("a");
  }

  private static JsonObject object(String text) throws MalformedJsonException {
    return JsonValues.readObject(new JsonScanner(text.getBytes(UTF_8)));
  }

  private static JsonObject object(JsonProvider provider, String text) {
    return provider.createReader(new StringReader(text)).readObject();
  }
}
