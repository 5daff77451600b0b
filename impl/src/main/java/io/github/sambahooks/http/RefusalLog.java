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
 * Logs refused requests: the first with each status at once, then one a minute with the number of
 * those in between, so that a flood of requests does not flood the log.
 *
 * <p>Safe for use by multiple threads.
 */
public final class RefusalLog implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());
  private static final Duration QUIET_PERIOD = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<Integer, Kind> kinds = new HashMap<>();

  /** Creates a log that takes the time from a clock. */
  public RefusalLog(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void refused(Refusal refusal) {
    Kind kind = kinds.computeIfAbsent(refusal.status(), status -> new Kind());
    Instant now = clock.instant();
    if (now.isBefore(kind.quietUntil)) {
      kind.unlogged++;
      return;
    }
    LOG.log(
        WARNING,
        "Refused a request, answered %d: %s. %s"
            .formatted(refusal.status(), LogSafe.escape(refusal.reason()), kind.summary()));
    kind.quietUntil = now.plus(QUIET_PERIOD);
    kind.unlogged = 0;
  }

  /** What is remembered of the refusals with one status. */
  private static final class Kind {

    private Instant quietUntil = Instant.MIN;
    private long unlogged;

    private String summary() {
      return unlogged == 0
          ? "More of them are logged once a minute"
          : "%,d before it were not logged".formatted(unlogged);
    }
  }
}
