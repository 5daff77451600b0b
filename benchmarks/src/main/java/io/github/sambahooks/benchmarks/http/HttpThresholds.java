package io.github.sambahooks.benchmarks.http;

import io.github.sambahooks.benchmarks.Table;
import io.github.sambahooks.benchmarks.Threshold;
import io.github.sambahooks.benchmarks.byhand.SpringServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code benchmarks/http}. */
final class HttpThresholds {

  private static final int PORT = 24_080;
  private static final int ROUNDS = 160;
  private static final String EMPTY_AGAIN = "empty, again";
  private static final int DEPLOYMENTS = 10;
  private static final int WARM_UP_DEPLOYMENTS = 4;

  private final Table table = new Table(System.out);
  private final Path example;
  private final Path wildfly;
  private final Path folder;

  private HttpThresholds(Path example, Path wildfly, Path folder) {
    this.example = example;
    this.wildfly = wildfly;
    this.folder = folder;
  }

  /**
   * Measures, prints the table, and exits with 1 if a threshold is missed.
   *
   * @param arguments the example's WAR, the home of WildFly, a folder for the files of this run
   */
  public static void main(String[] arguments) throws Exception {
    HttpThresholds thresholds =
        new HttpThresholds(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    try (JavaProcess load = thresholds.start(LoadGenerator.class)) {
      thresholds.embedded(load);
      thresholds.wildfly(load);
    }
    System.exit(thresholds.table.print() ? 0 : 1);
  }

  private void embedded(JavaProcess load) throws Exception {
    try (JavaProcess servlets = start(EmbeddedServer.class, port(0), "empty", "library");
        JavaProcess resteasy = start(EmbeddedServer.class, port(1), "tuned", "shipped");
        JavaProcess spring = start(SpringServer.class, port(2))) {
      CpuRounds cpu =
          new CpuRounds(
                  load,
                  List.of(
                      new Target("empty", servlets.pid(), PORT, "/empty/webhook", 3_200),
                      new Target(EMPTY_AGAIN, servlets.pid(), PORT, "/empty/webhook", 3_200),
                      new Target("library", servlets.pid(), PORT, "/library/webhook", 3_200),
                      new Target("tuned", resteasy.pid(), PORT + 1, "/tuned/webhook", 1_600),
                      new Target("shipped", resteasy.pid(), PORT + 1, "/shipped/webhook", 320),
                      new Target("spring", spring.pid(), PORT + 2, "/webhook", 1_600)))
              .run(ROUNDS);
      note(cpu, "Undertow", "empty", "library", "tuned", "shipped", "spring");
      table.add(
          Threshold.atLeast(
              "empty servlet ÷ library, Undertow", 0.97, cpu.ratio("empty", "library")));
      table.add(
          Threshold.atLeast(
              "RESTEasy, tuned ÷ library, Undertow", 1.25, cpu.ratio("tuned", "library")));
      table.add(
          Threshold.atLeast(
              "RESTEasy, as shipped ÷ library, Undertow", 8, cpu.ratio("shipped", "library")));
      table.add(
          Threshold.atLeast("Spring MVC ÷ library, Undertow", 1.4, cpu.ratio("spring", "library")));
    }
  }

  private void wildfly(JavaProcess load) throws Exception {
    Wars wars = new Wars(folder);
    Path without = wars.exampleWithoutLibrary(example);
    try (WildFly server = new WildFly(wildfly, folder.resolve("wildfly"), PORT + 3, PORT + 5)) {
      server.awaitRunning();
      deployments(server, without);
      server.management().deploy(wars.empty());
      server.management().deploy(wars.library());
      CpuRounds cpu =
          new CpuRounds(
                  load,
                  List.of(
                      new Target("empty", server.pid(), PORT + 3, "/empty/webhook", 3_200),
                      new Target(EMPTY_AGAIN, server.pid(), PORT + 3, "/empty/webhook", 3_200),
                      new Target("library", server.pid(), PORT + 3, "/library/webhook", 3_200)))
              .run(ROUNDS);
      note(cpu, "WildFly", "empty", "library");
      table.add(
          Threshold.atLeast(
              "empty servlet ÷ library, WildFly", 0.95, cpu.ratio("empty", "library")));
    }
  }

  private void deployments(WildFly server, Path without) throws IOException {
    List<Double> with = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int i = 0; i < WARM_UP_DEPLOYMENTS + DEPLOYMENTS; i++) {
      double first = deployment(server, example);
      double second = deployment(server, without);
      if (i >= WARM_UP_DEPLOYMENTS) {
        with.add(first);
        bare.add(second);
      }
    }
    double more = Table.median(with) - Table.median(bare);
    table.note(
        "WildFly    deploying the example without the library: %.0f ms"
            .formatted(Table.median(bare)));
    table.add(Threshold.atMost("deploying the example, with the library − without, ms", 150, more));
  }

  private static double deployment(WildFly server, Path war) throws IOException {
    long start = System.nanoTime();
    server.management().deploy(war);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    server.management().undeploy(war);
    return milliseconds;
  }

  private void note(CpuRounds cpu, String server, String... names) {
    for (String name : names) {
      table.note("%-10s %-10s %8.2f CPU µs per request".formatted(server, name, cpu.of(name)));
    }
    table.note(
        "%-10s empty servlet ÷ itself: %.3f; the difference from 1 is noise"
            .formatted(server, cpu.ratio("empty", EMPTY_AGAIN)));
  }

  private static String port(int offset) {
    return String.valueOf(PORT + offset);
  }

  private JavaProcess start(Class<?> main, String... arguments) throws IOException {
    Path log = Files.createTempFile(folder, main.getSimpleName(), ".log");
    return new JavaProcess(log, main, arguments);
  }
}
