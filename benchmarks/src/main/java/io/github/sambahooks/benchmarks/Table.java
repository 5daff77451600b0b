package io.github.sambahooks.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The thresholds of a run, as both commands print them. */
public final class Table {

  private final PrintStream out;
  private final List<Threshold> thresholds = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  /** Creates an empty table. */
  public Table(PrintStream out) {
    this.out = out;
  }

  /** Adds a threshold. */
  public void add(Threshold threshold) {
    thresholds.add(threshold);
  }

  /** Adds a figure that has no threshold; it is printed above the table. */
  public void note(String figure) {
    figures.add(figure);
  }

  /**
   * Prints the figures, the table, and how many thresholds are met.
   *
   * @return whether all of them are
   */
  public boolean print() {
    figures.forEach(out::println);
    out.println();
    out.printf("| %-72s | %10s | %10s | %-6s |%n", "figure", "threshold", "measured", "");
    out.println("|---|---|---|---|");
    thresholds.forEach(out::println);
    out.println();
    long met = thresholds.stream().filter(Threshold::met).count();
    out.printf("%d of %d thresholds met%n", met, thresholds.size());
    return met == thresholds.size();
  }

  /** Returns the median of some figures. */
  public static double median(Collection<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
