package io.github.sambahooks.benchmarks.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks of a class, several times in turn. */
final class Rounds {

  private static final TimeValue ITERATION = TimeValue.milliseconds(400);
  private static final int WARM_UPS = 8;
  private static final int ITERATIONS = 5;

  private final int rounds;

  Rounds(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Measures each benchmark in a new JVM in each round.
   *
   * @return the figures by the name of the benchmark and the values of its parameters
   */
  Map<String, Figure> of(Class<?> benchmark) throws RunnerException {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : run(benchmark)) {
        Figure figure =
            figures.computeIfAbsent(
                name(result), name -> new Figure(new ArrayList<>(), new ArrayList<>()));
        figure.nanoseconds().add(result.getPrimaryResult().getScore());
        figure.bytes().add(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
      }
    }
    return figures;
  }

  private static Iterable<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\Q" + benchmark.getName() + ".\\E")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static String name(RunResult result) {
    List<String> words = new ArrayList<>();
    words.add(result.getPrimaryResult().getLabel());
    result.getParams().getParamsKeys().forEach(key -> words.add(result.getParams().getParam(key)));
    return String.join(" ", words);
  }
}
