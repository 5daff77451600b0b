package io.github.sambahooks.benchmarks.http;

import java.util.concurrent.TimeUnit;

/** Stops the processes that the command has started. */
final class Processes {

  private static final int TIMEOUT_SECONDS = 20;

  private Processes() {}

  /** Waits for a process to exit, and kills it after a timeout. */
  static void awaitEnd(ProcessHandle process) {
    process
        .onExit()
        .completeOnTimeout(process, TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .join()
        .destroyForcibly();
  }
}
