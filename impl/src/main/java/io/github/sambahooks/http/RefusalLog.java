package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNullElse;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.LogThrottle;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs refused requests, at most one per status and minute, so that a flood of requests does not
 * flood the log. Each line counts the requests that were not logged before it.
 *
 * <p>Safe for use by multiple threads.
 */
public final class RefusalLog implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());

  private final String contextPath;
  private final Clock clock;
  private final Map<Integer, LogThrottle> throttles = new ConcurrentHashMap<>();

  /**
   * Creates a log.
   *
   * @param contextPath names the application, because a server may log several ones to one file
   */
  public RefusalLog(String contextPath, Clock clock) {
    this.contextPath = contextPath;
    this.clock = clock;
  }

  @Override
  public void refused(Refusal refusal) {
    throttles
        .computeIfAbsent(refusal.status(), status -> new LogThrottle(clock))
        .log(
            unlogged ->
                LOG.log(
                    WARNING,
                    "Refused a request from <%s> to the application <%s>, answered %d: %s. %s"
                        .formatted(
                            LogSafe.escape(requireNonNullElse(refusal.remoteAddress(), "unknown")),
                            LogSafe.escape(contextPath.isEmpty() ? "/" : contextPath),
                            refusal.status(),
                            LogSafe.escape(refusal.reason()),
                            unlogged)));
  }
}
