package io.github.sambahooks.pipeline;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.LogThrottle;
import io.github.sambahooks.logging.ShutdownLog;
import io.github.sambahooks.spi.GivenUpEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Logs the events that were given up for one reason, in one record a minute that counts all of them
 * and names up to 1,000.
 *
 * <p>Safe for use by multiple threads.
 */
final class GivenUpLog {

  private static final int MAX_NAMES = 1000;

  private final String reason;
  private final LogThrottle throttle;
  private final List<String> names = new ArrayList<>();
  private long count;

  /**
   * Creates a log.
   *
   * @param reason ends a sentence, after "because"
   */
  GivenUpLog(String reason, Clock clock) {
    this.reason = reason;
    this.throttle = new LogThrottle(clock);
  }

  /**
   * Adds an event, and logs it with those before it unless a record was logged within the last
   * minute.
   */
  synchronized void add(GivenUpEvent givenUp) {
    collect(givenUp);
    throttle.log(unlogged -> flush());
  }

  /** Adds an event, which is logged by {@link #flush()}. */
  synchronized void collect(GivenUpEvent givenUp) {
    count++;
    if (names.size() < MAX_NAMES) {
      names.add(
          "<%s> in room <%s>, delivery <%s>"
              .formatted(
                  LogSafe.escape(givenUp.event().envelope().eventType()),
                  LogSafe.escape(givenUp.event().envelope().roomId()),
                  givenUp.event().envelope().deliveryId()));
    }
  }

  /** Logs the events that have not been logged yet, if there are any. */
  synchronized void flush() {
    if (count == 0) {
      return;
    }
    StringBuilder text =
        new StringBuilder(
            "The asynchronous observers did not complete for %,d event(s), because %s. The sender is not told and will not retry:"
                .formatted(count, reason));
    names.forEach(name -> text.append(System.lineSeparator()).append("  ").append(name));
    if (count > names.size()) {
      text.append(System.lineSeparator()).append("  and %,d more".formatted(count - names.size()));
    }
    count = 0;
    names.clear();
    ShutdownLog.error(FailureLog.class.getName(), text.toString());
  }
}
