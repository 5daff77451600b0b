package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Logs refused requests, at most one per status and minute, so that a flood of requests does not
 * flood the log. Each line counts the requests that were not logged before it.
 *
 * <p>Safe for use by multiple threads.
 */
public final class RefusalLog implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());
  private static final Duration QUIET_PERIOD = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<Integer, Throttle> throttles = new HashMap<>();

  /** Creates a log that uses the given clock. */
  public RefusalLog(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void refused(Refusal refusal) {
    Throttle throttle = throttles.computeIfAbsent(refusal.status(), status -> new Throttle());
    Instant now = clock.instant();
    if (now.isBefore(throttle.quietUntil)) {
      throttle.unlogged++;
      return;
    }
    LOG.log(
        WARNING,
        "Refused a request, answered %d: %s. %s"
            .formatted(refusal.status(), LogSafe.escape(refusal.reason()), throttle.summary()));
    throttle.quietUntil = now.plus(QUIET_PERIOD);
    throttle.unlogged = 0;
  }

  /** Limits the log lines for one status. */
  private static final class Throttle {

    private Instant quietUntil = Instant.MIN;
    private long unlogged;

    private String summary() {
      return unlogged == 0
          ? "Further ones are logged at most once a minute"
          : "%,d earlier ones were not logged".formatted(unlogged);
    }
  }
}
