package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.log.Printable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Logs refused deliveries: the first of a kind at once, then one a minute with the number of those
 * in between, so that a flood of them does not flood the log.
 */
final class RejectionLog {

  private static final System.Logger LOG = System.getLogger(RejectionLog.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<Answer, Kind> kinds = new EnumMap<>(Answer.class);

  RejectionLog(Clock clock) {
    this.clock = clock;
  }

  /**
   * Logs a refusal, now or as a part of a number.
   *
   * @param reason may quote what was sent; it is escaped here
   */
  synchronized void rejected(Answer answer, String reason) {
    Kind kind = kinds.computeIfAbsent(answer, a -> new Kind());
    Instant now = clock.instant();
    if (now.isBefore(kind.quietUntil)) {
      kind.unlogged++;
      return;
    }
    LOG.log(
        WARNING,
        "Refused a request, answered %d: %s. %s"
            .formatted(answer.status(), Printable.of(reason), kind.summary()));
    kind.quietUntil = now.plus(PAUSE);
    kind.unlogged = 0;
  }

  /** What is remembered of the refusals with one answer. */
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
