package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.Table;
import io.github.sambahooks.benchmarks.Threshold;
import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.start.WebhookInitializer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@code benchmarks/pipeline}. */
final class PipelineThresholds {

  private final Table table = new Table(System.out);

  private PipelineThresholds() {}

  /** Measures, prints the table, and exits with 1 if a threshold is missed. */
  public static void main(String[] arguments) throws Exception {
    PipelineThresholds thresholds = new PipelineThresholds();
    thresholds.pipeline();
    thresholds.dispatch();
    thresholds.applications();
    thresholds.bodies();
    thresholds.size();
    System.exit(thresholds.table.print() ? 0 : 1);
  }

  private void pipeline() throws RunnerException {
    Map<String, Figure> figures = measure(PipelineBenchmark.class, 5);
    Figure library = figures.get("library");
    Figure jackson = figures.get("jackson");
    Figure jsonBinding = figures.get("jsonBinding");
    table.add(
        Threshold.atMost(
            "library ÷ Jackson by hand, time",
            1.0,
            library.compareTime(jackson, (one, other) -> one / other)));
    table.add(
        Threshold.atLeast(
            "JSON-B by hand ÷ library, time",
            2.2,
            jsonBinding.compareTime(library, (one, other) -> one / other)));
    table.add(
        Threshold.atLeast(
            "JSON-B by hand ÷ library, bytes allocated",
            6,
            jsonBinding.allocation() / library.allocation()));
    table.add(
        Threshold.atMost("bytes allocated for the documented body", 1_800, library.allocation()));
    Figure withListener = figures.get("libraryWithListener");
    table.note(
        "one more listener costs %.1f ns and %.0f bytes for a delivery"
            .formatted(
                withListener.compareTime(library, (one, other) -> one - other),
                withListener.allocation() - library.allocation()));
  }

  private void dispatch() throws RunnerException {
    Map<String, Figure> figures = measure(DispatchBenchmark.class, 4);
    Figure bare = figures.get("bare");
    Figure dispatched = figures.get("dispatched");
    table.add(
        Threshold.atMost(
            "dispatch − bare Event.fire, one observer, ns",
            30,
            dispatched.compareTime(bare, (one, other) -> one - other)));
    table.add(
        Threshold.atMost(
            "dispatch − bare Event.fire, one observer, bytes",
            48,
            dispatched.allocation() - bare.allocation()));
    table.add(
        Threshold.atMost(
            "dispatch of an event that nothing observes, ns",
            25,
            figures.get("unobserved").time()));
    table.add(
        Threshold.atMost(
            "qualifiers unused ÷ no qualifiers at all, time of a dispatch",
            1.1,
            dispatched.compareTime(figures.get("withoutQualifiers"), (one, other) -> one / other)));
  }

  private void applications() throws RunnerException {
    Map<String, Figure> figures = measure(ApplicationBenchmark.class, 5);
    Figure one = figures.get("library 1");
    table.add(
        Threshold.atMost(
            EventCatalogue.types().size() + " observed types ÷ 1, time of a delivery",
            1.1,
            figures
                .get("library " + ApplicationBenchmark.ALL_TYPES)
                .compareTime(one, (many, few) -> many / few)));
    double none = figures.get("library 0").time();
    double each50 = (figures.get("library 50").time() - none) / 50;
    double each100 = (figures.get("library 100").time() - none) / 100;
    table.add(Threshold.atMost("time per observer, of 100 ÷ of 50", 1.25, each100 / each50));
  }

  private void bodies() throws RunnerException {
    Map<String, Figure> figures = measure(BodyBenchmark.class, 2);
    for (String body : List.of("manyMembers", "oneText")) {
      Figure small = figures.get(body + " 16384");
      Figure large = figures.get(body + " 262144");
      table.add(
          Threshold.atMost(
              "time per byte, body of 256 KiB ÷ of 16 KiB, " + body,
              1.25,
              large.time() / small.time() / 16));
      table.add(
          Threshold.atMost(
              "bytes allocated in total ÷ size of the body, 256 KiB, " + body,
              4,
              large.allocation() / (256 * 1024)));
    }
  }

  private void size() throws IOException, URISyntaxException {
    double kibibytes = (jar(WebhookEvent.class) + jar(WebhookInitializer.class)) / 1024.0;
    table.add(Threshold.atMost("size of both jars together, KiB", 200, kibibytes));
  }

  private static long jar(Class<?> type) throws IOException, URISyntaxException {
    URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Files.size(Path.of(location));
  }

  private Map<String, Figure> measure(Class<?> benchmark, int rounds) throws RunnerException {
    Map<String, Figure> figures = new Rounds(rounds).of(benchmark);
    figures.forEach(
        (name, figure) ->
            table.note("%-22s %-20s %s".formatted(benchmark.getSimpleName(), name, figure)));
    return figures;
  }
}
