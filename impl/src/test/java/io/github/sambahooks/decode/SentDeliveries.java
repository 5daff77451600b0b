package io.github.sambahooks.decode;

import io.github.sambahooks.decode.Sent.Member;
import io.github.sambahooks.decode.Sent.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Generates deliveries: mostly plausible, partly odd, always events. Written with a {@code Random},
 * because combining as many arbitraries of jqwik takes a hundred times as long.
 */
final class SentDeliveries {

  private static final Map<String, Type> ENVELOPE =
      Map.of("sessionId", Type.ID, "roomId", Type.ID, "timestamp", Type.TIME);

  private final Random random;

  SentDeliveries(Random random) {
    this.random = random;
  }

  /**
   * Returns a delivery of an event.
   *
   * @param details the members that its details are read from, in camelCase
   * @param answers those of the elements of {@code answers}; none if the event has no answers
   */
  SentDelivery delivery(String eventType, Map<String, Type> details, Map<String, Type> answers) {
    String nameMember = oneOf("eventType", "event_type", "event");
    Supplier<Member> detail =
        () -> !answers.isEmpty() && oneIn(4) ? answers(answers) : member(details);
    List<Member> top = new ArrayList<>(list(5, () -> oneIn(2) ? member(ENVELOPE) : detail.get()));
    top.removeIf(member -> member.name().equals(nameMember));
    return new SentDelivery(eventType, nameMember, top, data(detail), oneOf("", " ", "\r\n\t"));
  }

  private Sent data(Supplier<Member> detail) {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> anything(2);
      case 2 -> Sent.objectInText(list(10, detail), random.nextBoolean());
      default -> Sent.object(list(10, detail));
    };
  }

  private Member answers(Map<String, Type> members) {
    return new Member(
        "answers",
        Sent.array(
            list(4, () -> oneIn(4) ? anything(2) : Sent.object(list(6, () -> member(members))))));
  }

  private Member member(Map<String, Type> types) {
    if (types.isEmpty() || oneIn(4)) {
      return new Member(oneOf("", "more", "event", "ID", "ä"), anything(2));
    }
    String name = oneOf(types.keySet().stream().sorted().toArray(String[]::new));
    Sent value = oneIn(3) ? anything(2) : plausible(types.get(name));
    return new Member(oneIn(3) ? SentDelivery.snakeCase(name) : name, value);
  }

  private Sent plausible(Type type) {
    return switch (type) {
      case TEXT -> text();
      case ID -> oneIn(2) ? text() : wholeNumber();
      case TIME -> oneIn(2) ? timeInText() : number();
      case FLAG -> Sent.flag(random.nextBoolean());
      case SIZE, SECONDS -> number();
    };
  }

  private Sent anything(int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 12)) {
      case 0 -> Sent.nothing();
      case 1 -> Sent.flag(random.nextBoolean());
      case 2, 3 -> text();
      case 4 -> timeInText();
      case 5, 6 -> number();
      case 7 -> unconvertibleNumber();
      case 8, 9 -> Sent.array(list(3, () -> anything(depth - 1)));
      case 10 -> Sent.object(list(3, () -> member(depth)));
      default -> Sent.objectInText(list(3, () -> member(depth)), random.nextBoolean());
    };
  }

  private Member member(int depth) {
    return new Member(oneOf("id", "name", "answer", "created_at"), anything(depth - 1));
  }

  /** Returns a text of any characters. It does not begin like a time, so it is not one. */
  private Sent text() {
    String text =
        switch (random.nextInt(4)) {
          case 0 -> oneOf("", "moderator", "{", "{\"id\":", "null", "\uD83D", "😀", "\u2028");
          case 1 -> characters(10, Character.MAX_VALUE + 1);
          default -> characters(20, 128);
        };
    return Sent.text(text.matches("(?s)[-0-9].*") ? "t" + text : text, oneIn(4));
  }

  private String characters(int maxLength, int bound) {
    return random
        .ints(random.nextInt(maxLength + 1), 0, bound)
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }

  private Sent number() {
    return oneIn(2) ? wholeNumber() : decimal();
  }

  private Sent wholeNumber() {
    BigInteger number =
        switch (random.nextInt(6)) {
          case 0 -> BigInteger.valueOf(random.nextInt(100));
          case 1 -> BigInteger.valueOf(random.nextInt(1_600_000_000, 1_800_000_000));
          case 2 -> BigInteger.valueOf(7_289_654_400L + random.nextInt(-400, 400));
          case 3 -> BigInteger.valueOf(random.nextLong(10_000_000_000_000L));
          case 4 -> BigInteger.valueOf(random.nextLong());
          default -> new BigInteger(100, random).subtract(BigInteger.TWO.pow(99));
        };
    return Sent.number(number.toString());
  }

  private Sent decimal() {
    if (oneIn(4)) {
      return Sent.number(
          oneOf("1.0", "1e3", "-0", "-0.0", "0e5", "1.675E+9", "1675790387.123456789123"));
    }
    long digits = random.nextLong(-10_000_000_000_000L, 10_000_000_000_000L);
    return Sent.number(BigDecimal.valueOf(digits, random.nextInt(-5, 20)).toString());
  }

  private Sent unconvertibleNumber() {
    return Sent.unconvertibleNumber(
        oneOf("1e99999999999", "-1.5e-99999999999", "9".repeat(1500), "-" + "7".repeat(2001)));
  }

  private Sent timeInText() {
    if (oneIn(3)) {
      Sent number = number();
      return Sent.timeInText(number.json(), (Instant) number.meanings().get(Type.TIME));
    }
    LocalDateTime start = LocalDateTime.of(oneIn(2) ? 0 : 1990, 12, 31, 0, 0);
    return iso8601(
        start.plusSeconds(random.nextLong(start.getYear() == 0 ? 300_000_000_000L : 1_000_000_000)),
        oneIn(2) ? "" : "" + random.nextInt(10) + random.nextLong(1_000_000_000_000L),
        oneOf("T", "t", " "),
        oneOf("", "Z", "z", "+00:00", "+02:00", "-0330", "+14", "-18:00"));
  }

  private static Sent iso8601(
      LocalDateTime local, String fraction, String separator, String offset) {
    String text =
        "%04d-%02d-%02d%s%02d:%02d:%02d%s%s"
            .formatted(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                separator,
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                fraction.isEmpty() ? "" : "." + fraction,
                offset);
    int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
    ZoneOffset zone = offset.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offset.replace("z", "Z"));
    Instant time = local.withNano(nanos).toInstant(zone);
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    return Sent.timeInText(text, year >= 1 && year <= 2200 ? time : null);
  }

  private <T> List<T> list(int maxSize, Supplier<T> element) {
    return Stream.generate(element).limit(random.nextInt(maxSize + 1)).toList();
  }

  private String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
