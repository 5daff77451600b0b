package io.github.sambahooks.decode;

import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts times from the forms in which the vendor sends them:
 *
 * <ul>
 *   <li>ISO 8601 with date, time and an optional fraction, such as {@code 2023-02-06T09:43:48.5Z};
 *       with {@code Z}, an offset ({@code +02:00}, {@code +0200}, {@code +02}) or none, which means
 *       UTC; with {@code T} or a space; with {@code t} and {@code z}, as RFC 3339 allows
 *   <li>Unix time in seconds, as a number or text, which may have a fraction; negative before 1970
 *   <li>Unix time in milliseconds, recognized because as seconds it would be beyond the year 2200
 * </ul>
 *
 * <p>Anything else is not a time. Neither is a time before the year 1 or beyond the year 2200,
 * whatever its form. What is shorter than a nanosecond is cut off.
 */
public final class Times {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2201-01-01T00:00:00Z");
  private static final BigDecimal FIRST_SECOND = BigDecimal.valueOf(FIRST.getEpochSecond());
  private static final BigDecimal END_SECOND = BigDecimal.valueOf(END.getEpochSecond());

  private static final int MAX_LENGTH = 64;
  private static final Pattern ISO_8601 =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[Tt ](?<hour>\\d\\d):(?<minute>\\d\\d)"
              + "(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
              + "(?<offset>[Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

  private Times() {}

  /**
   * Returns the time that a value represents.
   *
   * @param value a {@code String} or {@code Long}, or a string or number of JSON-P; may be anything
   *     else, or null
   * @return null if the value is not a time
   */
  public static Instant time(Object value) {
    // the usual timestamp
    if (value instanceof Long seconds && seconds >= 0 && seconds < END.getEpochSecond()) {
      return Instant.ofEpochSecond(seconds);
    }
    if (value instanceof String text) {
      return ofText(text);
    }
    return value instanceof JsonString text
        ? ofText(text.getString())
        : ofNumber(Numbers.decimalOrNull(value));
  }

  private static Instant ofText(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    Matcher time = ISO_8601.matcher(text);
    if (time.matches()) {
      return ofIso8601(time);
    }
    return NUMBER.matcher(text).matches() ? ofNumber(new BigDecimal(text)) : null;
  }

  private static Instant ofIso8601(Matcher time) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(time, "year"),
              number(time, "month"),
              number(time, "day"),
              number(time, "hour"),
              number(time, "minute"),
              second(time),
              nanos(time));
      Instant instant = local.toInstant(offset(time));
      return instant.isBefore(FIRST) || !instant.isBefore(END) ? null : instant;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns a number, or 0 if the group is absent. */
  private static int number(Matcher time, String group) {
    String digits = time.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Returns a leap second as the second before it, as {@link Instant#parse} does. */
  private static int second(Matcher time) {
    int second = number(time, "second");
    return second == 60 && number(time, "minute") == 59 ? 59 : second;
  }

  private static int nanos(Matcher time) {
    String fraction = time.group("fraction");
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static ZoneOffset offset(Matcher time) {
    String offset = time.group("offset");
    return offset == null || offset.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset);
  }

  private static Instant ofNumber(BigDecimal number) {
    if (number == null || !Numbers.isBounded(number)) {
      return null;
    }
    BigDecimal seconds = number.compareTo(END_SECOND) < 0 ? number : number.movePointLeft(3);
    return seconds.compareTo(FIRST_SECOND) < 0 || seconds.compareTo(END_SECOND) >= 0
        ? null
        : Instant.EPOCH.plus(Numbers.seconds(seconds));
  }
}
