package io.github.sambahooks.benchmarks.http;

import io.github.sambahooks.benchmarks.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures the CPU time of a request: all contenders one after another, in many short rounds, every
 * second one in reverse order. Whatever else the machine does then affects all of them alike.
 */
final class CpuRounds {

  private static final int WARM_UPS = 40;

  private final JavaProcess load;
  private final List<Target> targets;
  private final Map<Long, CpuClock> clocks = new HashMap<>();
  private final Map<String, List<Double>> microseconds = new HashMap<>();

  CpuRounds(JavaProcess load, List<Target> targets) {
    this.load = load;
    this.targets = new ArrayList<>(targets);
  }

  /** Warms up, then measures. */
  CpuRounds run(int rounds) throws IOException {
    for (int round = 0; round < WARM_UPS + rounds; round++) {
      for (Target target : targets) {
        double measured = measure(target);
        if (round >= WARM_UPS) {
          microseconds.computeIfAbsent(target.name(), name -> new ArrayList<>()).add(measured);
        }
      }
      Collections.reverse(targets);
    }
    return this;
  }

  /** Returns the CPU time of a request to a contender, in microseconds. */
  double of(String name) {
    return Table.median(microseconds.get(name));
  }

  /** Returns the median, over all rounds, of one contender's CPU time divided by another's. */
  double ratio(String one, String other) {
    List<Double> ones = microseconds.get(one);
    List<Double> others = microseconds.get(other);
    return Table.median(
        IntStream.range(0, ones.size()).mapToObj(i -> ones.get(i) / others.get(i)).toList());
  }

  private double measure(Target target) throws IOException {
    CpuClock clock = clocks.computeIfAbsent(target.pid(), CpuClock::new);
    long before = clock.read();
    load.ask(target.port() + " " + target.path() + " " + target.requests());
    return (clock.read() - before) / 1e3 / target.requests();
  }
}
