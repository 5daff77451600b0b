package io.github.sambahooks.acceptance.browser;

import io.github.sambahooks.acceptance.container.ServerProcess;
import io.github.sambahooks.testing.WebhookSender;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The example, exactly as built, on a WildFly that can be restarted. */
final class ExampleServer implements AutoCloseable {

  static final URI PAGE = URI.create("http://127.0.0.1:" + System.getProperty("http-port") + "/");
  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  private static final Path HOME = Path.of(System.getProperty("wildfly"));
  private static final Path LOG = Path.of(System.getProperty("console"));

  private final List<String> command;
  private final ServerProcess process = new ServerProcess(LOG);

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
    start();
  }

  void start() throws IOException {
    process.start(command, "Deployed \"sambahooks-example.war\"", ServerProcess.NEVER);
  }

  /** Returns a sender for the webhook of the example. */
  WebhookSender sender() {
    return WebhookSender.to(PAGE.resolve("webhooks/digitalsamba")).withSecret(SECRET);
  }

  @Override
  public void close() {
    process.stop();
  }
}
