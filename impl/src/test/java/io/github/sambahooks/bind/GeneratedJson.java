package io.github.sambahooks.bind;

import io.github.sambahooks.bind.Specimens.Bean;
import io.github.sambahooks.bind.Specimens.Step;
import io.github.sambahooks.bind.shape.JsonText;
import io.github.sambahooks.event.Envelope;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates JSON that fits Java types, mostly. */
final class GeneratedJson {

  private static final int MAX_DEPTH = 4;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "7",
          "127",
          "128",
          "-128",
          "-129",
          "32767",
          "32768",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "9999999999",
          "9007199254740993",
          "9223372036854775807",
          "9223372036854775808",
          "123456789012345678901234567890",
          "2.0",
          "12.9",
          "0.1",
          "-0.5",
          "1e2",
          "1.5E3",
          "1e40",
          "1e400",
          "-1e400",
          "1e-400",
          "1675790387",
          "1675790387.25",
          "3.4028235e38",
          "3.5e38",
          "0.12345678901234567890123");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "12",
          "-7",
          "12.5",
          "9999999999",
          "1e2",
          "012",
          "+1",
          "12 ",
          "true",
          "a",
          "ab",
          "ä",
          "SLOW",
          "FAST",
          "fast",
          "Infinity",
          "NaN",
          "2023-02-06T09:43:48Z",
          "2023-02-06T09:43:48.123456Z",
          "2023-02-06T09:43:48+02:00",
          "2023-02-06T09:43:48",
          "2023-02-06 09:43:48",
          "2023-02-06T09:43:48+01:00[Europe/Paris]",
          "2023-02-06",
          "2023-02-30",
          "PT1M30S",
          "PT",
          "123e4567-e89b-12d3-a456-426614174000",
          "1-1-1-1-1",
          "https://example.com/a?b=c",
          "mailto:a@example.com",
          "not a uri",
          "\\\"quoted\\\\",
          "\\u0000\\u001f",
          "\\ud83d\\ude00",
          "1675790387");

  private static final List<String> EXAMPLES =
      Stream.of(
              NUMBERS.stream(),
              TEXTS.stream().map(text -> '"' + text + '"'),
              Stream.of("true", "false", "{}", "[]", "{\"a\":[1,null]}", "[1,\"a\",{}]"))
          .flatMap(examples -> examples)
          .toList();

  private GeneratedJson() {}

  /** Generates data of which some components of a record are members. */
  static Arbitrary<String> data(Class<?> type) {
    List<Arbitrary<Optional<Map.Entry<String, String>>>> members = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Envelope.class) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        members.add(
            member(
                property == null ? component.getName() : property.value(),
                component.getGenericType(),
                0,
                0.7));
      }
    }
    return object(members);
  }

  private static Arbitrary<String> object(
      List<Arbitrary<Optional<Map.Entry<String, String>>>> members) {
    return Combinators.combine(members)
        .as(
            sent -> {
              Map<String, String> object = new LinkedHashMap<>();
              sent.forEach(
                  it ->
                      it.ifPresent(entry -> object.putIfAbsent(entry.getKey(), entry.getValue())));
              StringBuilder json = new StringBuilder("{");
              object.forEach(
                  (name, value) ->
                      json.append(json.length() > 1 ? "," : "")
                          .append('"')
                          .append(name)
                          .append("\":")
                          .append(value));
              return json.append('}').toString();
            });
  }

  private static Arbitrary<Optional<Map.Entry<String, String>>> member(
      String name, Type type, int depth, double absent) {
    return Combinators.combine(spelled(name), json(type, depth))
        .as(Map::entry)
        .optional(1 - absent);
  }

  /** Generates names with the same letters and digits. */
  private static Arbitrary<String> spelled(String name) {
    Arbitrary<String> other =
        Arbitraries.integers()
            .between(0, 3)
            .list()
            .ofSize(name.length())
            .map(
                styles -> {
                  StringBuilder spelled = new StringBuilder();
                  for (int i = 0; i < name.length(); i++) {
                    char c = name.charAt(i);
                    spelled
                        .append(styles.get(i) > 1 && i > 0 ? "_" : "")
                        .append(
                            styles.get(i) % 2 == 0
                                ? Character.toLowerCase(c)
                                : Character.toUpperCase(c));
                  }
                  return spelled.toString();
                });
    return Arbitraries.oneOf(Arbitraries.just(name), other);
  }

  private static Arbitrary<String> json(Type type, int depth) {
    return Arbitraries.frequencyOf(
        Tuple.of(60, fitting(type, depth)),
        Tuple.of(1, any(depth)),
        Tuple.of(1, Arbitraries.just("null")));
  }

  private static Arbitrary<String> fitting(Type type, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return fitting(arguments[0], depth);
      }
      return generic.getRawType() == Map.class
          ? map(arguments[0], arguments[1], depth)
          : array(arguments[0], depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isArray()) {
      return array(raw.getComponentType(), depth);
    }
    if (raw == Step.class || raw == Bean.class) {
      return depth > MAX_DEPTH ? Arbitraries.just("{}") : nested(raw, depth);
    }
    List<String> fitting =
        EXAMPLES.stream().filter(json -> ExpectedValues.fits(raw, json)).toList();
    Arbitrary<String> random = random(raw);
    return random == null
        ? Arbitraries.of(fitting)
        : Arbitraries.oneOf(Arbitraries.of(fitting), random);
  }

  /** Returns null for types that have enough examples. */
  private static Arbitrary<String> random(Class<?> type) {
    if (type == String.class) {
      return Arbitraries.strings().ofMaxLength(8).map(JsonText::quoted);
    }
    if (List.of(BigDecimal.class, Number.class, double.class, float.class).contains(type)) {
      return Arbitraries.bigDecimals().map(Objects::toString);
    }
    return List.of(long.class, Long.class, BigInteger.class, OptionalLong.class).contains(type)
        ? Arbitraries.longs().map(Objects::toString)
        : null;
  }

  private static Arbitrary<String> nested(Class<?> type, int depth) {
    List<Arbitrary<Optional<Map.Entry<String, String>>>> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      members.add(member(field.getName(), field.getGenericType(), depth + 1, 0.4));
    }
    return object(members);
  }

  private static Arbitrary<String> array(Type element, int depth) {
    return json(element, depth + 1)
        .list()
        .ofMaxSize(3)
        .map(elements -> "[" + String.join(",", elements) + "]");
  }

  private static Arbitrary<String> map(Type key, Type value, int depth) {
    List<String> names =
        ((Class<?>) key).isEnum()
            ? List.of("SLOW", "FAST")
            : List.of("a", "stepName", "user_id", "");
    return object(
        names.stream()
            .map(name -> json(value, depth + 1).map(json -> Map.entry(name, json)).optional(0.4))
            .toList());
  }

  private static Arbitrary<String> any(int depth) {
    Arbitrary<String> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(NUMBERS),
            Arbitraries.of(TEXTS).map(text -> '"' + text + '"'),
            Arbitraries.of("true", "false", "null", "{}", "[]"));
    return depth > MAX_DEPTH
        ? scalars
        : Arbitraries.lazyOf(
            () -> scalars,
            () -> scalars.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
            () -> scalars.map(scalar -> "{\"a\":" + scalar + "}"));
  }
}
