package io.github.sambahooks.logging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Limits the log lines about one kind of occurrence to a number a minute, and counts the others.
 *
 * <p>Safe for use by multiple threads.
 */
public final class LogThrottle {

  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final Clock clock;
  private final int limit;
  private Instant end = Instant.MIN;
  private int logged;
  private long unlogged;

  /** Creates a throttle that permits one line a minute. */
  public LogThrottle(Clock clock) {
    this(clock, 1);
  }

  /**
   * Creates a throttle.
   *
   * @param limit the number of lines a minute; at least 1
   */
  public LogThrottle(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /**
   * Logs an occurrence, unless the limit of this minute has been reached.
   *
   * @param line given a sentence about the occurrences that are not logged, to end the line with;
   *     empty if there are none
   */
  public synchronized void log(Consumer<String> line) {
    Instant now = clock.instant();
    if (!now.isBefore(end)) {
      end = now.plus(PERIOD);
      logged = 0;
    }
    if (logged == limit) {
      unlogged++;
      return;
    }
    logged++;
    String sentence = sentence();
    unlogged = 0;
    line.accept(sentence);
  }

  private String sentence() {
    if (unlogged > 0) {
      return "%,d earlier ones were not logged".formatted(unlogged);
    }
    if (logged < limit) {
      return "";
    }
    return limit == 1
        ? "Further ones are logged at most once a minute"
        : "Further ones are logged at most %d times a minute".formatted(limit);
  }
}
