package io.github.sambahooks.logging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Limits the log lines about one kind of occurrence to one a minute, and counts the others.
 *
 * <p>Safe for use by multiple threads.
 */
public final class LogThrottle {

  private static final Duration QUIET_PERIOD = Duration.ofMinutes(1);

  private final Clock clock;
  private Instant quietUntil = Instant.MIN;
  private long unlogged;

  /** Creates a throttle that uses the given clock. */
  public LogThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Logs an occurrence, unless one was logged within the last minute.
   *
   * @param line given a sentence about the occurrences that are not logged, to end the line with
   */
  public synchronized void log(Consumer<String> line) {
    Instant now = clock.instant();
    if (now.isBefore(quietUntil)) {
      unlogged++;
      return;
    }
    line.accept(
        unlogged == 0
            ? "Further ones are logged at most once a minute"
            : "%,d earlier ones were not logged".formatted(unlogged));
    quietUntil = now.plus(QUIET_PERIOD);
    unlogged = 0;
  }
}
