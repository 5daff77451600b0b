package io.github.sambahooks.benchmarks;

import java.util.Locale;

/**
 * A limit for a figure, and the figure in this run.
 *
 * @param name what was measured
 * @param limit in words, such as {@code ≥ 0.97}
 * @param measured the figure
 * @param met whether the figure is within the limit
 */
public record Threshold(String name, String limit, double measured, boolean met) {

  /** Creates a threshold that a figure has to reach. */
  public static Threshold atLeast(String name, double limit, double measured) {
    return new Threshold(name, "≥ " + text(limit), measured, measured >= limit);
  }

  /** Creates a threshold that a figure must not exceed. */
  public static Threshold atMost(String name, double limit, double measured) {
    return new Threshold(name, "≤ " + text(limit), measured, measured <= limit);
  }

  @Override
  public String toString() {
    return "| %-72s | %10s | %10s | %-6s |"
        .formatted(name, limit, text(measured), met ? "met" : "MISSED");
  }

  private static String text(double figure) {
    String format = Math.abs(figure) < 20 ? "%,.2f" : "%,.0f";
    return String.format(Locale.ROOT, format, figure).replaceFirst("\\.00$", "");
  }
}
