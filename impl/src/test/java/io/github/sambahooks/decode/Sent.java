package io.github.sambahooks.decode;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A JSON value that a test sends, and what it means.
 *
 * @param json the value as sent
 * @param meanings what a member of each type is to make of it; none for a type that it does not
 *     have
 * @param elements those of an array; otherwise empty
 * @param members those of an object, or of an object in text; otherwise empty
 * @param unconvertible the numbers in it that no JSON provider can hold
 */
record Sent(
    String json,
    Map<Type, Object> meanings,
    List<Sent> elements,
    List<Member> members,
    List<String> unconvertible) {

  private static final BigDecimal FIRST = unixTime("0001-01-01T00:00:00Z");
  private static final BigDecimal END = unixTime("2201-01-01T00:00:00Z");
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  /** The types of members. */
  enum Type {
    TEXT,
    ID,
    TIME,
    FLAG,
    SIZE,
    SECONDS
  }

  /** A member of an object. */
  record Member(String name, Sent value) {

    String json() {
      return quoted(name, false) + ":" + value.json();
    }
  }

  static Sent nothing() {
    return scalar("null", Map.of());
  }

  static Sent flag(boolean flag) {
    return scalar(String.valueOf(flag), Map.of(Type.FLAG, flag));
  }

  /** Returns text that is not a time. */
  static Sent text(String text, boolean escaped) {
    return scalar(quoted(text, escaped), Map.of(Type.TEXT, text, Type.ID, text));
  }

  /** Returns text that is a time, or one that is out of range. */
  static Sent timeInText(String text, Instant time) {
    Sent sent = text(text, false);
    return time == null ? sent : sent.meaning(Type.TIME, time);
  }

  static Sent number(String json) {
    BigDecimal number = new BigDecimal(json);
    Map<Type, Object> meanings = new EnumMap<>(Type.class);
    if (json.matches("-?[0-9]+")) {
      meanings.put(Type.ID, json);
    }
    if (time(number) != null) {
      meanings.put(Type.TIME, time(number));
    }
    if (number.signum() >= 0 && number.toBigInteger().bitLength() < Long.SIZE) {
      meanings.put(Type.SECONDS, Duration.ZERO.plus(duration(number)));
      if (number.stripTrailingZeros().scale() <= 0) {
        meanings.put(Type.SIZE, number.longValue());
      }
    }
    return scalar(json, meanings);
  }

  /** Returns a number that is too long, or whose exponent is too large, for anything but an id. */
  static Sent unconvertibleNumber(String json) {
    return new Sent(
        json,
        json.contains("e") ? Map.of() : Map.of(Type.ID, json),
        List.of(),
        List.of(),
        List.of(json));
  }

  static Sent array(List<Sent> elements) {
    return new Sent(
        elements.stream().map(Sent::json).collect(joining(",", "[", "]")),
        Map.of(),
        elements,
        List.of(),
        elements.stream().flatMap(element -> element.unconvertible().stream()).toList());
  }

  static Sent object(List<Member> members) {
    return new Sent(
        members.stream().map(Member::json).collect(joining(",", "{", "}")),
        Map.of(),
        List.of(),
        members,
        unconvertible(members.stream()));
  }

  static Sent objectInText(List<Member> members, boolean escaped) {
    String object = object(members).json();
    return new Sent(
        quoted(object, escaped),
        Map.of(Type.TEXT, object, Type.ID, object),
        List.of(),
        members,
        unconvertible(members.stream()));
  }

  static List<String> unconvertible(Stream<Member> members) {
    return members.flatMap(member -> member.value().unconvertible().stream()).toList();
  }

  boolean isObject() {
    return json.startsWith("{");
  }

  /**
   * Returns a JSON string.
   *
   * @param escaped whether to escape every character
   */
  static String quoted(String text, boolean escaped) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (escaped || c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static Sent scalar(String json, Map<Type, Object> meanings) {
    return new Sent(json, meanings, List.of(), List.of(), List.of());
  }

  private Sent meaning(Type type, Object meaning) {
    Map<Type, Object> more = new EnumMap<>(meanings);
    more.put(type, meaning);
    return scalar(json, more);
  }

  /** Returns the time that a number of seconds or milliseconds means, or null. */
  private static Instant time(BigDecimal number) {
    BigDecimal seconds = number.compareTo(END) < 0 ? number : number.divide(new BigDecimal(1000));
    return seconds.compareTo(FIRST) < 0 || seconds.compareTo(END) >= 0
        ? null
        : Instant.EPOCH.plus(duration(seconds));
  }

  private static Duration duration(BigDecimal seconds) {
    BigInteger nanos = seconds.movePointRight(9).setScale(0, RoundingMode.DOWN).toBigInteger();
    BigInteger[] parts = nanos.divideAndRemainder(NANOS);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  private static BigDecimal unixTime(String time) {
    return new BigDecimal(Instant.parse(time).getEpochSecond());
  }
}
