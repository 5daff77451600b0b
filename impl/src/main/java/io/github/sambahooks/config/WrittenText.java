package io.github.sambahooks.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of a value as its source contains it, in which servers replace expressions and escapes.
 */
record WrittenText(String text) {

  private static final Pattern ANY_EXPRESSION = Pattern.compile("(?<!\\\\)\\$\\{");

  /** Property and default; the expression may lack the closing brace. */
  private static final Pattern SIMPLE_EXPRESSION =
      Pattern.compile(ANY_EXPRESSION + "([^{}:]*)(:[^{}]*)?(?:}|$)");

  private static final Pattern ESCAPE = Pattern.compile("\\$\\$|\\\\\\$");
  private static final String ANYTHING = ".*";
  private static final String NOTHING = "";

  boolean hasExpression() {
    return ANY_EXPRESSION.matcher(text).find();
  }

  /** Returns the properties to which expressions refer. */
  List<String> references() {
    return expressions().stream().map(expression -> expression.group(1)).toList();
  }

  /**
   * Returns whether a server has replaced expressions that it cannot resolve by nothing.
   *
   * @param values looks up the properties to which expressions refer
   */
  boolean isIncomplete(String resolved, Function<String, Optional<String>> values) {
    return expressions().stream().anyMatch(expression -> isUnknown(expression, values))
        && isComparable()
        && pattern(values, NOTHING).matcher(resolved).matches();
  }

  /**
   * Returns whether a server has read {@code $$} or {@code \$} as something else.
   *
   * @param values looks up the properties to which expressions refer
   */
  boolean isAltered(String resolved, Function<String, Optional<String>> values) {
    return !text.equals(resolved)
        && isComparable()
        && literals().stream().anyMatch(literal -> ESCAPE.matcher(literal).find())
        && !pattern(values, ANYTHING).matcher(resolved).matches();
  }

  private static boolean isUnknown(
      MatchResult expression, Function<String, Optional<String>> values) {
    return expression.group(2) == null && values.apply(expression.group(1)).isEmpty();
  }

  /** Returns false if the text contains nested expressions. */
  private boolean isComparable() {
    return literals().stream().noneMatch(literal -> ANY_EXPRESSION.matcher(literal).find());
  }

  /**
   * Returns a pattern of what the text should become.
   *
   * @param unknown replaces an expression that has no default and refers to an unknown property
   */
  private Pattern pattern(Function<String, Optional<String>> values, String unknown) {
    StringBuilder pattern = new StringBuilder();
    List<String> literals = literals();
    List<MatchResult> expressions = expressions();
    for (int i = 0; i < literals.size(); i++) {
      pattern.append(Pattern.quote(literals.get(i).replace("\\${", "${")));
      if (i < expressions.size()) {
        String otherwise = expressions.get(i).group(2) == null ? unknown : ANYTHING;
        pattern.append(
            values.apply(expressions.get(i).group(1)).map(Pattern::quote).orElse(otherwise));
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  private List<MatchResult> expressions() {
    return SIMPLE_EXPRESSION.matcher(text).results().toList();
  }

  /** Returns the parts of the text before, between and after the expressions. */
  private List<String> literals() {
    List<String> literals = new ArrayList<>();
    int start = 0;
    for (MatchResult expression : expressions()) {
      literals.add(text.substring(start, expression.start()));
      start = expression.end();
    }
    literals.add(text.substring(start));
    return literals;
  }

  /** Never shows the text, which may be a secret. */
  @Override
  public String toString() {
    return "WrittenText[…]";
  }
}
