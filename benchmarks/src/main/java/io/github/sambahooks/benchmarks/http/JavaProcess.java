package io.github.sambahooks.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with the class path of this one. It exits at the end of its standard input. */
final class JavaProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final PrintStream input;

  /**
   * Starts the process and waits for its first line of output.
   *
   * @param log receives its standard error
   */
  JavaProcess(Path log, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms512m", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    // variables that are set for the example would override the configuration here
    builder.environment().keySet().removeIf(name -> name.startsWith("SAMBAHOOKS_"));
    this.process = builder.start();
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    readLine();
  }

  long pid() {
    return process.pid();
  }

  /** Writes a line and returns the answer. */
  String ask(String line) throws IOException {
    input.println(line);
    return readLine();
  }

  private String readLine() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException(
          "The process <"
              + process.info().commandLine().orElse("java")
              + "> has exited: see its log in the folder of this run");
    }
    return line;
  }

  @Override
  public void close() {
    input.close();
    Processes.awaitEnd(process.toHandle());
  }
}
