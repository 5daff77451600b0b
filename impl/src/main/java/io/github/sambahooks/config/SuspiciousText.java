package io.github.sambahooks.config;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what was probably pasted into a value by mistake. Never shows the value. */
final class SuspiciousText {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Set<Integer> INVISIBLE =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.SPACE_SEPARATOR);
  private static final String OPENING_QUOTES = "\"'\u201c\u201e\u2018\u201a\u00ab";
  private static final String CLOSING_QUOTES = "\"'\u201d\u201c\u2019\u2018\u00bb";

  private SuspiciousText() {}

  /**
   * Returns a warning for quotes around a value, and one for characters that nobody can see.
   *
   * @param subject names the value, for the messages
   * @param value without surrounding white space
   */
  static List<String> warnings(String subject, String value) {
    List<String> warnings = new ArrayList<>();
    if (isQuoted(value)) {
      warnings.add(
          subject
              + " has quotes around its value, which become part of it: remove them unless they belong to it");
    }
    String invisible =
        value
            .codePoints()
            .filter(SuspiciousText::isInvisible)
            .distinct()
            .mapToObj(SuspiciousText::describe)
            .collect(joining(", "));
    if (!invisible.isEmpty()) {
      warnings.add(
          "%s contains <%s>, which cannot be seen: remove it unless it belongs to the value"
              .formatted(subject, invisible));
    }
    return warnings;
  }

  private static boolean isQuoted(String value) {
    return value.length() > 1
        && OPENING_QUOTES.indexOf(value.charAt(0)) >= 0
        && CLOSING_QUOTES.indexOf(value.charAt(value.length() - 1)) >= 0;
  }

  private static boolean isInvisible(int character) {
    return character != ' ' && INVISIBLE.contains(Character.getType(character));
  }

  private static String describe(int character) {
    return "U+%04X %s"
        .formatted(
            character,
            character == BYTE_ORDER_MARK ? "BYTE ORDER MARK" : Character.getName(character));
  }
}
