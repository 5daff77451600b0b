package io.github.sambahooks.pipeline;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Logs every event that an observer failed on or never received, because the sender may not send it
 * again.
 *
 * <p>Safe for use by multiple threads.
 */
public final class FailureLog implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());
  private static final int MAX_SHUTDOWN_LINES = 100;
  private static final String ANSWERED = "answered 500, the sender may not retry";
  private static final String NOT_RETRIED = "the sender is not told and will not retry";

  private final AtomicInteger shutdownLines = new AtomicInteger();

  /** Creates a log. */
  public FailureLog() {}

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
    Throwable cause = givenUp.cause().orElse(null);
    switch (givenUp.reason()) {
      case REJECTED ->
          log(
              "The asynchronous observers were not called for",
              givenUp.event(),
              NOT_RETRIED,
              cause);
      case SHUTDOWN -> logShutdown(givenUp.event());
      case DEAD_LETTER ->
          log(
              "Gave up after the last attempt for",
              givenUp.event(),
              "it is now a dead letter",
              cause);
    }
  }

  private void logShutdown(WebhookEvent event) {
    int line = shutdownLines.incrementAndGet();
    if (line <= MAX_SHUTDOWN_LINES) {
      log(
          "The application stopped before its asynchronous observers completed for",
          event,
          NOT_RETRIED,
          null);
    } else if (line == MAX_SHUTDOWN_LINES + 1) {
      LOG.log(
          ERROR, "More events were given up because the application stopped; they are not listed");
    }
  }

  private static void log(String what, WebhookEvent event, String consequence, Throwable cause) {
    LOG.log(
        ERROR,
        "%s <%s> in room <%s>, delivery <%s>: %s"
            .formatted(
                what,
                LogSafe.escape(event.envelope().eventType()),
                LogSafe.escape(event.envelope().roomId()),
                event.envelope().deliveryId(),
                consequence),
        cause);
  }
}
