package io.github.sambahooks.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with this one's class path, which ends when its standard input does. */
final class JavaProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final PrintStream input;

  /**
   * Starts it, and waits for its first line.
   *
   * @param log where its standard error goes
   */
  JavaProcess(Path log, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms512m", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    // what the shell holds for the example would win over the configuration here
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

  /** Writes a line, and waits for the answer. */
  String ask(String line) throws IOException {
    input.println(line);
    return readLine();
  }

  private String readLine() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("The process " + process.info().commandLine() + " has ended");
    }
    return line;
  }

  @Override
  public void close() {
    input.close();
    Processes.awaitEnd(process.toHandle());
  }
}
