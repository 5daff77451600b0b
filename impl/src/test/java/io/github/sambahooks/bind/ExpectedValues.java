package io.github.sambahooks.bind;

import io.github.sambahooks.decode.Times;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What must become of a value that was sent, by the documentation, and without JSON-B. */
final class ExpectedValues {

  private static final String NUMBER = "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";

  private ExpectedValues() {}

  /** Thrown if a value must not bind. */
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Returns whether JSON fits a type. */
  static boolean fits(Class<?> type, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      value(type, reader.readValue());
      return true;
    } catch (Misfit e) {
      return false;
    }
  }

  /** Returns the value of a component. */
  static Object component(RecordComponent component, JsonObject sent) {
    JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
    String name = property == null ? component.getName() : property.value();
    return member(name, component.getGenericType(), sent);
  }

  private static Object member(String name, Type type, JsonObject sent) {
    JsonValue exact = sent.get(name);
    if (exact != null && exact != JsonValue.NULL) {
      return value(type, exact);
    }
    Object found = absent(type);
    for (Map.Entry<String, JsonValue> member : sent.entrySet()) {
      if (letters(member.getKey()).equals(letters(name)) && member.getValue() != JsonValue.NULL) {
        found = value(type, member.getValue());
      }
    }
    return found;
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static Object absent(Type type) {
    if (type instanceof Class<?> raw && raw.isPrimitive()) {
      return Array.get(Array.newInstance(raw, 1), 0);
    }
    if (type == OptionalInt.class) {
      return OptionalInt.empty();
    }
    if (type == OptionalLong.class) {
      return OptionalLong.empty();
    }
    if (type == OptionalDouble.class) {
      return OptionalDouble.empty();
    }
    return raw(type) == Optional.class ? Optional.empty() : null;
  }

  private static Object value(Type type, JsonValue sent) {
    try {
      if (type instanceof ParameterizedType generic) {
        return generic(generic, sent);
      }
      Class<?> raw = raw(type);
      return raw.isArray() ? array(raw, sent) : plain(raw, sent);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      throw new Misfit();
    }
  }

  private static Object generic(ParameterizedType type, JsonValue sent) {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return Optional.of(value(arguments[0], sent));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      cast(JsonObject.class, sent)
          .forEach((name, it) -> map.put(plainKey(arguments[0], name), element(arguments[1], it)));
      return map;
    }
    List<Object> list = new ArrayList<>();
    cast(JsonArray.class, sent).forEach(it -> list.add(element(arguments[0], it)));
    return raw == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private static Object plainKey(Type type, String name) {
    return raw(type).isEnum() ? constant(raw(type), name) : name;
  }

  private static Object element(Type type, JsonValue sent) {
    if (sent != JsonValue.NULL) {
      return value(type, sent);
    }
    if (absent(type) != null) {
      throw new Misfit();
    }
    return null;
  }

  private static Object array(Class<?> type, JsonValue sent) {
    JsonArray elements = cast(JsonArray.class, sent);
    Object array = Array.newInstance(type.getComponentType(), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, element(type.getComponentType(), elements.get(i)));
    }
    return array;
  }

  private static Object plain(Class<?> type, JsonValue sent) {
    Object number = number(type, sent);
    if (number != null) {
      return number;
    }
    if (JsonValue.class.isAssignableFrom(type)) {
      return cast(type, sent);
    }
    if (type == boolean.class || type == Boolean.class) {
      return switch (sent.getValueType()) {
        case TRUE -> true;
        case FALSE -> false;
        default -> throw new Misfit();
      };
    }
    if (type == String.class) {
      return string(sent);
    }
    if (type == Instant.class) {
      return time(sent);
    }
    if (type == Date.class) {
      return Date.from(time(sent));
    }
    if (type == OffsetDateTime.class) {
      return zoned(OffsetDateTime::parse, time -> time.atOffset(ZoneOffset.UTC), sent);
    }
    if (type == ZonedDateTime.class) {
      return zoned(ZonedDateTime::parse, time -> time.atZone(ZoneOffset.UTC), sent);
    }
    if (type == Specimens.Step.class) {
      JsonObject step = cast(JsonObject.class, sent);
      return new Specimens.Step(
          (String) member("stepName", String.class, step),
          (int) member("beats2", int.class, step),
          (Specimens.Tempo) member("tempo", Specimens.Tempo.class, step),
          (Specimens.Step) member("next", Specimens.Step.class, step));
    }
    if (type == Specimens.Bean.class) {
      Specimens.Bean bean = new Specimens.Bean();
      bean.maxUsers = (Integer) member("maxUsers", Integer.class, cast(JsonObject.class, sent));
      bean.setOwnerID((String) member("ownerID", String.class, sent.asJsonObject()));
      return bean;
    }
    return parsed(type, cast(JsonString.class, sent).getString());
  }

  private static Object parsed(Class<?> type, String text) {
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == char.class || type == Character.class) {
      if (text.length() != 1) {
        throw new Misfit();
      }
      return text.charAt(0);
    }
    Map<Class<?>, Function<String, Object>> parsers =
        Map.of(
            UUID.class, UUID::fromString,
            URI.class, URI::create,
            URL.class, ExpectedValues::url,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, it -> LocalDateTime.parse(it.replace(' ', 'T')),
            Duration.class, Duration::parse);
    return parsers.get(type).apply(text);
  }

  private static Object number(Class<?> type, JsonValue sent) {
    Map<Class<?>, Function<BigDecimal, Object>> numbers =
        Map.ofEntries(
            Map.entry(byte.class, BigDecimal::byteValueExact),
            Map.entry(Short.class, BigDecimal::shortValueExact),
            Map.entry(int.class, BigDecimal::intValueExact),
            Map.entry(Integer.class, BigDecimal::intValueExact),
            Map.entry(long.class, BigDecimal::longValueExact),
            Map.entry(Long.class, BigDecimal::longValueExact),
            Map.entry(BigInteger.class, BigDecimal::toBigIntegerExact),
            Map.entry(BigDecimal.class, it -> it),
            Map.entry(Number.class, it -> it),
            Map.entry(float.class, it -> finite(Float.valueOf(it.toString()))),
            Map.entry(double.class, it -> finite(Double.valueOf(it.toString()))),
            Map.entry(Double.class, it -> finite(Double.valueOf(it.toString()))),
            Map.entry(OptionalInt.class, it -> OptionalInt.of(it.intValueExact())),
            Map.entry(OptionalLong.class, it -> OptionalLong.of(it.longValueExact())),
            Map.entry(
                OptionalDouble.class,
                it -> OptionalDouble.of((double) finite(Double.valueOf(it.toString())))));
    Function<BigDecimal, Object> conversion = numbers.get(type);
    return conversion == null ? null : conversion.apply(decimal(sent));
  }

  private static BigDecimal decimal(JsonValue sent) {
    if (sent instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    String text = cast(JsonString.class, sent).getString();
    if (!text.matches(NUMBER)) {
      throw new Misfit();
    }
    return new BigDecimal(text);
  }

  private static Object finite(Number number) {
    if (Double.isInfinite(number.doubleValue())) {
      throw new Misfit();
    }
    return number;
  }

  private static String string(JsonValue sent) {
    return switch (sent.getValueType()) {
      case STRING -> ((JsonString) sent).getString();
      case NUMBER, TRUE, FALSE -> sent.toString();
      default -> throw new Misfit();
    };
  }

  private static Instant time(JsonValue sent) {
    Instant time = Times.time(sent);
    if (time == null) {
      throw new Misfit();
    }
    return time;
  }

  private static Object zoned(
      Function<String, Object> parser, Function<Instant, Object> utc, JsonValue sent) {
    try {
      if (sent instanceof JsonString text) {
        return parser.apply(text.getString());
      }
    } catch (DateTimeException e) {
      // one of the other forms of time
    }
    return utc.apply(time(sent));
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new Misfit();
  }

  private static URL url(String text) {
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new Misfit();
    }
  }

  private static <T> T cast(Class<T> type, JsonValue sent) {
    if (!type.isInstance(sent)) {
      throw new Misfit();
    }
    return type.cast(sent);
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return raw(generic.getRawType());
    }
    return type instanceof GenericArrayType ? Object[].class : (Class<?>) type;
  }
}
