package io.github.sambahooks.bind.shape;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbDateFormat;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * A date or time in a format of the application.
 *
 * @param type the type
 * @param format its format
 */
record DateFormatShape(ResolvedType type, JsonbDateFormat format) implements Shape {

  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2023, 2, 6, 9, 43, 48, 0, ZoneOffset.UTC);

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (value instanceof JsonString text) {
      json.append(JsonText.quoted(text.getString()));
    } else if (value instanceof JsonNumber number) {
      json.append(isMillis() ? number.toString() : JsonText.quoted(number.toString()));
    } else {
      throw new MisfitException(value, type);
    }
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.of(
        isMillis()
            ? String.valueOf(SAMPLE.toInstant().toEpochMilli())
            : JsonText.quoted(
                DateTimeFormatter.ofPattern(format.value(), Formats.locale(format.locale()))
                    .format(SAMPLE)));
  }

  private boolean isMillis() {
    return format.value().equals(JsonbDateFormat.TIME_IN_MILLIS);
  }
}
