package io.github.sambahooks.decode;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;

/**
 * What one pass over a body finds: the members at the top level and those of {@code data}. The pass
 * reads the body to its end, so that what it accepts is JSON.
 */
final class Delivery {

  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 1000;
  private static final int DIGITS_OF_LONG = 18;

  private final JsonParser parser;
  private final Members top = new Members();
  private Members data;

  private Delivery(JsonParser parser) {
    this.parser = parser;
  }

  static Delivery read(JsonParser parser) throws NotAnEventException {
    Delivery delivery = new Delivery(parser);
    delivery.readObject();
    return delivery;
  }

  /** Returns the members at the top level. */
  Members top() {
    return top;
  }

  /**
   * Returns the members of {@code data}, and those at the top level where it has none of the name.
   */
  Members details() {
    return data == null ? top : data.with(top);
  }

  private void readObject() throws NotAnEventException {
    if (parser.next() != Event.START_OBJECT) {
      throw new NotAnEventException("the body is no JSON object");
    }
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = parser.getString();
      Event value = parser.next();
      if (!name.equals("data")) {
        top.add(name, scalar(value, 1));
      } else if (value == Event.START_OBJECT) {
        data = members();
      } else {
        scalar(value, 1);
        data = null;
      }
    }
  }

  private Members members() throws NotAnEventException {
    Members members = new Members();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = parser.getString();
      members.add(name, scalar(parser.next(), 2));
    }
    return members;
  }

  private Object scalar(Event value, int depth) throws NotAnEventException {
    return switch (value) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> wholeOrDecimal(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_OBJECT, START_ARRAY -> skip(depth);
      default -> null;
    };
  }

  /** Reads to the end of the array or object that has begun; recursion would trust its depth. */
  private Object skip(int outer) throws NotAnEventException {
    int depth = outer + 1;
    while (depth > outer) {
      if (depth > DEEPEST) {
        throw new NotAnEventException("the body is nested deeper than " + DEEPEST);
      }
      switch (parser.next()) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        default -> {}
      }
    }
    return null;
  }

  /** Returns the number, or null for one that no sender means. */
  static BigDecimal number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns a {@code Long} for a number of digits alone, which nearly all are. */
  private static Number wholeOrDecimal(String text) {
    return text.length() <= DIGITS_OF_LONG && isWhole(text)
        ? (Number) Long.valueOf(text)
        : number(text);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
