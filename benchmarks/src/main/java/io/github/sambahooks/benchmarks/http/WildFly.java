package io.github.sambahooks.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Runs the WildFly that the example's build has unpacked, in a separate folder for this run. */
final class WildFly implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(90);

  private final Management management;
  private final Process process;

  /** Starts the server; call {@link #awaitRunning()} before anything else. */
  WildFly(Path home, Path folder, int port, int managementPort) throws IOException {
    copy(home.resolve("standalone/configuration"), folder.resolve("configuration"));
    management = new Management(managementPort);
    management.addUserTo(folder.resolve("configuration"));
    ProcessBuilder builder =
        new ProcessBuilder(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + folder.toAbsolutePath(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + (port + 1),
                "-Djboss.management.http.port=" + managementPort)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("wildfly.out").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SAMBAHOOKS_"));
    builder.environment().put("JAVA_OPTS", "-Xms512m -Xmx512m -Djava.net.preferIPv4Stack=true");
    process = builder.start();
  }

  void awaitRunning() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(TIMEOUT);
    while (!management.isServerRunning()) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new IOException("WildFly did not start: see wildfly.out in the folder of this run");
      }
      Thread.sleep(200);
    }
  }

  Management management() {
    return management;
  }

  /** Returns the id of the server's process, which is a child of its script. */
  long pid() {
    return process
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  @Override
  public void close() {
    List<ProcessHandle> started =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    started.forEach(ProcessHandle::destroy);
    started.forEach(Processes::awaitEnd);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
