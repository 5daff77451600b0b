package io.github.sambahooks.acceptance.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The process of a server, and its log: everything that it prints. */
public final class ServerProcess {

  /** Matches no line. */
  public static final String NEVER = "(?!)";

  private static final Duration TIMEOUT = Duration.ofMinutes(4);

  private final Path log;
  private Process process;
  private int marked;

  /** Creates a process that is not started yet, and whose output is appended to a file. */
  public ServerProcess(Path log) {
    this.log = log;
    // an aborted test run leaves no server behind
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** Starts the server and waits until its log reports success. */
  public void start(List<String> command, String well, String badly) throws IOException {
    mark();
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    await(well, badly);
  }

  /** Stops the process and those that it has started. */
  public void stop() {
    if (process != null) {
      List<ProcessHandle> started = process.descendants().toList();
      started.forEach(ProcessHandle::destroy);
      process.destroy();
      started.forEach(ServerProcess::end);
      end(process.toHandle());
      process = null;
    }
  }

  boolean isRunning() {
    return process != null && process.isAlive();
  }

  private static void end(ProcessHandle ending) {
    try {
      ending.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      ending.destroyForcibly();
    }
  }

  /** Ignores everything logged so far. */
  void mark() throws IOException {
    marked = log().length();
  }

  private boolean hasLogged(String expression) throws IOException {
    return Pattern.compile(expression).matcher(log().substring(marked)).find();
  }

  /** Waits until the log reports success. */
  void await(String well, String badly) throws IOException {
    Instant end = Instant.now().plus(TIMEOUT);
    while (!hasLogged(well) && !hasLogged(badly)) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new IOException(
            "The log <%s> does not match <%s> after %s; the server is %s"
                .formatted(log, well, TIMEOUT, process.isAlive() ? "running" : "not running"));
      }
      pause();
    }
    if (hasLogged(badly)) {
      throw new IOException("The log matches <" + badly + ">");
    }
  }

  private String log() throws IOException {
    return Files.exists(log) ? new String(Files.readAllBytes(log), UTF_8) : "";
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
