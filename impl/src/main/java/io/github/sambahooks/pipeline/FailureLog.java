package io.github.sambahooks.pipeline;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.LogThrottle;
import io.github.sambahooks.logging.LoggableThrowable;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs every event that an observer failed on or never received, because the sender may not send it
 * again. Of failures with the same event type and exception class, it logs ten a minute and counts
 * the others.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FailureLog implements DeliveryListener, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());
  private static final int MAX_RECORDS = 10;
  private static final int MAX_KINDS = 1000;
  private static final Kind OTHERS = new Kind("", null);
  private static final String ANSWERED = "answered 500, the sender may not retry";
  private static final String NOT_RETRIED = "the sender is not told and will not retry";

  private final Clock clock;
  private final Map<Kind, LogThrottle> throttles = new ConcurrentHashMap<>();
  private final GivenUpLog rejected;
  private final GivenUpLog stopped;
  private volatile boolean closed;

  /** Creates a log that uses the given clock. */
  public FailureLog(Clock clock) {
    this.clock = clock;
    this.rejected =
        new GivenUpLog("too many are pending, or the server has no thread for them", clock);
    this.stopped = new GivenUpLog("the application stopped", clock);
  }

  @Override
  public void fired(FiredEvent fired) {
    fired.failure().ifPresent(e -> log("An observer failed for", fired.event(), ANSWERED, e));
  }

  @Override
  public void completed(FiredEvent completed) {
    completed
        .failure()
        .ifPresent(
            e -> log("An asynchronous observer failed for", completed.event(), NOT_RETRIED, e));
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    switch (givenUp.reason()) {
      case REJECTED -> rejected.add(givenUp);
      case SHUTDOWN -> {
        if (closed) {
          stopped.add(givenUp);
        } else {
          stopped.collect(givenUp);
        }
      }
      case DEAD_LETTER ->
          log(
              "Gave up after the last attempt for",
              givenUp.event(),
              "it is now a dead letter",
              givenUp.cause().orElse(null));
    }
  }

  /** Logs the given-up events that have not been logged yet. */
  @Override
  public void close() {
    closed = true;
    rejected.flush();
    stopped.flush();
  }

  private void log(String what, WebhookEvent event, String consequence, Throwable cause) {
    Class<?> exception = cause == null ? null : cause.getClass();
    throttle(new Kind(event.envelope().eventType(), exception))
        .log(
            unlogged ->
                LOG.log(
                    ERROR,
                    "%s <%s> in room <%s>, delivery <%s>: %s. %s"
                        .formatted(
                            what,
                            LogSafe.escape(event.envelope().eventType()),
                            LogSafe.escape(event.envelope().roomId()),
                            event.envelope().deliveryId(),
                            consequence,
                            unlogged)
                        .strip(),
                    LoggableThrowable.of(cause)));
  }

  private LogThrottle throttle(Kind kind) {
    // bounded, because the sender may invent event types
    Kind key = throttles.size() < MAX_KINDS || throttles.containsKey(kind) ? kind : OTHERS;
    return throttles.computeIfAbsent(key, one -> new LogThrottle(clock, MAX_RECORDS));
  }

  private record Kind(String eventType, Class<?> exception) {}
}
