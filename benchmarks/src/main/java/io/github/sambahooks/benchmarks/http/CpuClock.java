package io.github.sambahooks.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The CPU time of a process, as the operating system counts it for each thread. Reads {@code
 * schedstat}, which counts nanoseconds; {@code stat} counts hundredths of a second.
 */
final class CpuClock {

  private final Path threads;
  // keeps threads that have ended, which the system forgets
  private final Map<Path, Long> nanoseconds = new HashMap<>();

  CpuClock(long pid) {
    this.threads = Path.of("/proc/" + pid + "/task");
  }

  /** Returns the CPU time so far, in nanoseconds. */
  long read() throws IOException {
    try (Stream<Path> listed = Files.list(threads)) {
      listed.forEach(this::readThread);
    }
    return nanoseconds.values().stream().mapToLong(Long::longValue).sum();
  }

  private void readThread(Path thread) {
    try {
      String text = Files.readString(thread.resolve("schedstat"));
      nanoseconds.put(thread, Long.parseLong(text.substring(0, text.indexOf(' '))));
    } catch (IOException e) {
      // the thread has ended since it was listed
    }
  }
}
