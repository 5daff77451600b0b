package io.github.sambahooks.bind.shape;

import io.github.sambahooks.decode.Times;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * Dates and times. Points in time are accepted in all forms that the vendor uses; everything else
 * is text in ISO 8601.
 */
final class TimeTypes {

  private static final Map<Class<?>, ScalarShape> SHAPES = new HashMap<>();

  static {
    add(Instant.class, TimeTypes::time, "2023-02-06T09:43:48Z");
    add(Date.class, TimeTypes::time, "2023-02-06T09:43:48Z");
    add(Calendar.class, TimeTypes::time, "2023-02-06T09:43:48Z");
    add(GregorianCalendar.class, TimeTypes::time, "2023-02-06T09:43:48Z");
    add(OffsetDateTime.class, zoned(OffsetDateTime::parse), "2023-02-06T09:43:48Z");
    add(ZonedDateTime.class, zoned(ZonedDateTime::parse), "2023-02-06T09:43:48Z");
    add(LocalDateTime.class, TextTypes.parsed(TimeTypes::local), "2023-02-06T09:43:48");
    add(LocalDate.class, TextTypes.parsed(LocalDate::parse), "2023-02-06");
    add(LocalTime.class, TextTypes.parsed(LocalTime::parse), "09:43:48");
    add(OffsetTime.class, TextTypes.parsed(OffsetTime::parse), "09:43:48Z");
    add(Year.class, TextTypes.parsed(Year::parse), "2023");
    add(YearMonth.class, TextTypes.parsed(YearMonth::parse), "2023-02");
    add(MonthDay.class, TextTypes.parsed(MonthDay::parse), "--02-06");
    add(Duration.class, TextTypes.parsed(Duration::parse), "PT90S");
    add(Period.class, TextTypes.parsed(Period::parse), "P1D");
    add(ZoneId.class, TextTypes.parsed(ZoneId::of), "UTC");
    add(ZoneOffset.class, TextTypes.parsed(ZoneOffset::of), "+01:00");
    add(TimeZone.class, TextTypes.parsed(ZoneId::of), "UTC");
    add(SimpleTimeZone.class, TextTypes.parsed(ZoneId::of), "UTC");
  }

  private TimeTypes() {}

  /** Returns the shape of a type, or null if it is none of these. */
  static ScalarShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static void add(Class<?> type, Conversion conversion, String sample) {
    SHAPES.put(type, new ScalarShape(type, conversion, JsonText.quoted(sample)));
  }

  private static String time(JsonValue value) {
    Instant time = Times.time(value);
    return time == null ? null : JsonText.quoted(time.toString());
  }

  /** Keeps the offset or the zone if there is one. */
  private static Conversion zoned(Function<String, Object> parser) {
    Conversion parsed = TextTypes.parsed(parser);
    return value -> {
      try {
        String zoned = parsed.convert(value);
        return zoned == null ? time(value) : zoned;
      } catch (DateTimeException e) {
        return time(value);
      }
    };
  }

  /** Accepts {@code 2024-03-03 08:01:01} as well. */
  private static LocalDateTime local(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }
}
