package io.github.sambahooks.decode;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The differences between the library and JSON providers that are accepted, each with a reason. */
enum KnownDifference {
  /** Deeper nesting could overflow the stack of an observer that reads the values recursively. */
  NESTING(difference -> difference.own().isEmpty() && depth(difference.text()) > 100),

  /** The providers cannot hold every number; Parsson's have at most 1,100 characters. */
  NUMBER(
      difference ->
          difference.own().isPresent()
              && difference.theirs().isEmpty()
              && hasHugeNumber(difference.text())),

  /** Parsson ignores what follows an object. */
  REST(difference -> difference.isFrom("Parsson") && difference.agreesWithoutRest()),

  /** Johnzon ignores the backslash of an escape that JSON does not have. */
  ESCAPE(
      difference ->
          difference.isFrom("Johnzon")
              && difference.own().isEmpty()
              && hasUnknownEscape(difference.text())),

  /** Johnzon takes U+0000 for the end of the text. */
  END(
      difference ->
          difference.isFrom("Johnzon")
              && difference.text().indexOf(0) >= 0
              && difference.agreesWithoutRest());

  private static final Pattern NUMBERS =
      Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

  private static final Pattern ESCAPES = Pattern.compile("\\\\.", Pattern.DOTALL);
  private static final Set<String> KNOWN =
      Set.of("\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u");

  private final Predicate<Comparison> explanation;

  KnownDifference(Predicate<Comparison> explanation) {
    this.explanation = explanation;
  }

  static boolean explains(Comparison difference) {
    return Arrays.stream(values()).anyMatch(known -> known.explanation.test(difference));
  }

  private static boolean hasUnknownEscape(String text) {
    return ESCAPES.matcher(text).results().anyMatch(escape -> !KNOWN.contains(escape.group()));
  }

  private static boolean hasHugeNumber(String text) {
    return NUMBERS.matcher(text).results().anyMatch(KnownDifference::isHuge);
  }

  private static boolean isHuge(MatchResult number) {
    try {
      return number.group().length() > 1100 || new BigDecimal(number.group()).precision() > 1100;
    } catch (NumberFormatException e) {
      return true;
    }
  }

  /** Returns how many brackets are open at most, outside of strings. */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (inString) {
        i += c == '\\' ? 1 : 0;
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }
}
