package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import java.lang.reflect.AnnotatedElement;
import java.util.Locale;

/** The formats of numbers and dates, which annotations set. */
public final class Formats {

  /** The locale of formats that have none, so that it is the same on every server. */
  public static final Locale DEFAULT_LOCALE = Locale.ENGLISH;

  private Formats() {}

  /** Returns the shape of a type with its format, if an element sets one. */
  static Shape of(ResolvedType type, Shape shape, AnnotatedElement... elements) {
    JsonbNumberFormat numberFormat = Annotations.find(JsonbNumberFormat.class, elements);
    if (numberFormat != null && shape instanceof NumberShape number) {
      return new NumberFormatShape(number, numberFormat);
    }
    JsonbDateFormat dateFormat = Annotations.find(JsonbDateFormat.class, elements);
    return dateFormat != null
            && !dateFormat.value().equals(JsonbDateFormat.DEFAULT_FORMAT)
            && TimeTypes.of(type.raw()) != null
        ? new DateFormatShape(type, dateFormat)
        : shape;
  }

  /** Returns the locale of an annotation. */
  static Locale locale(String annotated) {
    return annotated.equals(JsonbDateFormat.DEFAULT_LOCALE)
        ? DEFAULT_LOCALE
        : Locale.forLanguageTag(annotated);
  }
}
