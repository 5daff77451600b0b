package io.github.sambahooks.bind.shape;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text, booleans, and types that are text in JSON, other than times. */
final class TextTypes {

  private static final Map<Class<?>, ScalarShape> SHAPES = new HashMap<>();

  static {
    for (Class<?> type : new Class<?>[] {String.class, CharSequence.class}) {
      add(type, TextTypes::text, "\"text\"");
    }
    for (Class<?> type : new Class<?>[] {char.class, Character.class}) {
      add(type, TextTypes::character, "\"t\"");
    }
    for (Class<?> type : new Class<?>[] {boolean.class, Boolean.class}) {
      add(type, value -> isBoolean(value) ? value.toString() : null, "true");
    }
    add(UUID.class, parsed(UUID::fromString), "\"00000000-0000-0000-0000-000000000001\"");
    add(URI.class, parsed(URI::create), "\"https://example.com/\"");
    add(URL.class, parsed(TextTypes::url), "\"https://example.com/\"");
  }

  private TextTypes() {}

  /** Returns the shape of a type, or null if it is none of these. */
  static ScalarShape of(Class<?> type) {
    return type.isEnum() ? constants(type) : SHAPES.get(type);
  }

  /** Returns a conversion of text that a parser accepts. */
  static Conversion parsed(Function<String, Object> parser) {
    return value ->
        value instanceof JsonString text
            ? JsonText.quoted(parser.apply(text.getString()).toString())
            : null;
  }

  private static void add(Class<?> type, Conversion conversion, String sample) {
    SHAPES.put(type, new ScalarShape(type, conversion, sample));
  }

  /** Text stays; numbers and booleans become the text that they are in JSON. */
  private static String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return JsonText.quoted(text.getString());
    }
    return value instanceof JsonNumber || isBoolean(value)
        ? JsonText.quoted(value.toString())
        : null;
  }

  private static String character(JsonValue value) {
    return value instanceof JsonString text && text.getString().length() == 1
        ? JsonText.quoted(text.getString())
        : null;
  }

  private static boolean isBoolean(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.TRUE
        || value.getValueType() == JsonValue.ValueType.FALSE;
  }

  private static URL url(String text) {
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static ScalarShape constants(Class<?> type) {
    Map<String, String> json =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.toMap(name -> name, JsonText::quoted));
    return new ScalarShape(
        type,
        value -> value instanceof JsonString text ? json.get(text.getString()) : null,
        Arrays.stream(type.getEnumConstants())
            .findFirst()
            .map(constant -> JsonText.quoted(((Enum<?>) constant).name()))
            .orElse(null));
  }
}
