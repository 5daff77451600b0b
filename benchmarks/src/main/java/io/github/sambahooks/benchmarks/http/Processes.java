package io.github.sambahooks.benchmarks.http;

import java.util.concurrent.TimeUnit;

/** Ends what the command has started. */
final class Processes {

  private static final int PATIENCE_SECONDS = 20;

  private Processes() {}

  /** Waits for a process that has been asked to end, and ends it if it does not. */
  static void awaitEnd(ProcessHandle process) {
    process
        .onExit()
        .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join()
        .destroyForcibly();
  }
}
