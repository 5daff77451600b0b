package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * The cost of one benchmark in each round.
 *
 * @param nanoseconds for one operation
 * @param bytes allocated for one operation
 */
record Figure(List<Double> nanoseconds, List<Double> bytes) {

  double time() {
    return Table.median(nanoseconds);
  }

  /** Returns whole bytes, because the profiler's own allocations are a fraction of one. */
  double allocation() {
    return Math.rint(Table.median(bytes));
  }

  /** Compares the times round by round, because the machine is not equally fast in each. */
  double compareTime(Figure other, ToDoubleBiFunction<Double, Double> comparison) {
    return Table.median(
        IntStream.range(0, nanoseconds.size())
            .mapToDouble(
                round ->
                    comparison.applyAsDouble(nanoseconds.get(round), other.nanoseconds.get(round)))
            .boxed()
            .toList());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,10.1f ns %,10.0f bytes", time(), allocation());
  }
}
