package io.github.sambahooks.acceptance.browser;

import io.github.sambahooks.testing.WebhookSender;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The example, exactly as built, on a WildFly that can be restarted. */
final class ExampleServer implements AutoCloseable {

  static final URI PAGE = URI.create("http://127.0.0.1:" + System.getProperty("http-port") + "/");
  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  private static final Path HOME = Path.of(System.getProperty("wildfly"));
  private static final Path LOG = HOME.resolve("standalone/log/console.log");

  private final List<String> command;
  private Process process;

  /** Starts the server with system properties, such as {@code example.simulator=true}. */
  ExampleServer(String... properties) throws IOException {
    command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.home.dir=" + HOME,
                "-Dorg.jboss.boot.log.file=" + HOME + "/standalone/log/server.log",
                "-Dlogging.configuration=file:"
                    + HOME
                    + "/standalone/configuration/logging.properties"));
    for (String property : properties) {
      command.add("-D" + property);
    }
    command.addAll(
        List.of(
            "-jar",
            HOME.resolve("jboss-modules.jar").toString(),
            "-mp",
            HOME.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.http.port=" + System.getProperty("http-port"),
            "-Djboss.https.port=0",
            "-Djboss.management.http.port=" + System.getProperty("management-port")));
    Files.copy(
        Path.of(System.getProperty("war")),
        HOME.resolve("standalone/deployments/sambahooks-example.war"),
        StandardCopyOption.REPLACE_EXISTING);
    // an aborted test run leaves no server behind
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    start();
  }

  void start() throws IOException {
    Files.createDirectories(LOG.getParent());
    Files.deleteIfExists(LOG);
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    Eventually.within(
        Duration.ofMinutes(2),
        () -> {
          if (!Files.readString(LOG).contains("Deployed \"sambahooks-example.war\"")) {
            throw new AssertionError(
                "WildFly did not log that it has deployed the example: see " + LOG);
          }
        });
  }

  /** Returns a sender for the webhook of the example. */
  WebhookSender sender() {
    return WebhookSender.to(PAGE.resolve("webhooks/digitalsamba")).withSecret(SECRET);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
