package io.github.sambahooks.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The bars of a run, as both commands print them. */
public final class Table {

  private final PrintStream out;
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  /** Makes an empty table. */
  public Table(PrintStream out) {
    this.out = out;
  }

  /** Adds a bar. */
  public void add(Bar bar) {
    bars.add(bar);
  }

  /** Adds what a bar's figure comes from; it is printed, and nothing is asked of it. */
  public void note(String figure) {
    figures.add(figure);
  }

  /** Prints the table, and how many hold; returns whether all do. */
  public boolean print() {
    figures.forEach(out::println);
    out.println();
    out.printf("| %-72s | %10s | %10s | %-5s |%n", "bar", "asked", "measured", "");
    out.println("|---|---|---|---|");
    bars.forEach(out::println);
    out.println();
    long holding = bars.stream().filter(Bar::holds).count();
    out.printf("%d of %d bars hold%n", holding, bars.size());
    return holding == bars.size();
  }

  /** Returns the middle of some figures. */
  public static double median(Collection<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
