package io.github.sambahooks.bind.shape;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.Set;

/**
 * A number that is text in a format. Providers ignore what follows the number, so the whole text is
 * checked first.
 *
 * @param number the shape of the number
 * @param format its format
 */
record NumberFormatShape(NumberShape number, JsonbNumberFormat format) implements Shape {

  private static final int ALL_DIGITS = 340;

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    String fitting = number.fitting(parse(value), value);
    json.append(JsonText.quoted(decimalFormat().format(new BigDecimal(fitting))));
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    return Optional.of(JsonText.quoted(decimalFormat().format(BigDecimal.ONE)));
  }

  private BigDecimal parse(JsonValue value) {
    if (value instanceof JsonNumber sent) {
      return sent.bigDecimalValue();
    }
    if (!(value instanceof JsonString text)) {
      return null;
    }
    ParsePosition position = new ParsePosition(0);
    Number parsed = decimalFormat().parse(text.getString(), position);
    boolean complete = position.getIndex() == text.getString().length();
    return complete && parsed instanceof BigDecimal sent ? sent : null;
  }

  private DecimalFormat decimalFormat() {
    DecimalFormat decimal =
        new DecimalFormat(
            format.value(), DecimalFormatSymbols.getInstance(Formats.locale(format.locale())));
    decimal.setParseBigDecimal(true);
    decimal.setMaximumFractionDigits(ALL_DIGITS);
    return decimal;
  }
}
