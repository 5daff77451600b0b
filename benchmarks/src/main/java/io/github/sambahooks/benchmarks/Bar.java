package io.github.sambahooks.benchmarks;

import java.util.Locale;

/**
 * What is asked of a figure, and what it was in this run.
 *
 * @param name what was measured
 * @param bound in words, such as {@code ≥ 0.97}
 * @param measured the figure
 * @param holds whether the figure is within the bound
 */
public record Bar(String name, String bound, double measured, boolean holds) {

  /** Makes a bar that a figure has to reach. */
  public static Bar atLeast(String name, double bound, double measured) {
    return new Bar(name, "≥ " + text(bound), measured, measured >= bound);
  }

  /** Makes a bar that a figure must not exceed. */
  public static Bar atMost(String name, double bound, double measured) {
    return new Bar(name, "≤ " + text(bound), measured, measured <= bound);
  }

  @Override
  public String toString() {
    return "| %-72s | %10s | %10s | %-5s |"
        .formatted(name, bound, text(measured), holds ? "holds" : "FAILS");
  }

  private static String text(double figure) {
    String format = Math.abs(figure) < 20 ? "%,.2f" : "%,.0f";
    return String.format(Locale.ROOT, format, figure).replaceFirst("\\.00$", "");
  }
}
