package io.github.sambahooks.register;

import static java.lang.System.Logger.Level.DEBUG;

import io.github.sambahooks.client.RateLimitedException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhooksException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Retries transient failures, with up to eight attempts in total. Delays double from 1 second to 1
 * minute; jitter shortens each by up to a half, so that nodes do not retry in lockstep. A delay
 * that the vendor requests is added, up to 2 minutes.
 */
final class RetryPolicy {

  static final int MAX_ATTEMPTS = 8;
  static final Duration MAX_RETRY_AFTER = Duration.ofMinutes(2);

  private static final System.Logger LOG = System.getLogger(RetryPolicy.class.getName());
  private static final Duration INITIAL_DELAY = Duration.ofSeconds(1);
  private static final Duration MAX_DELAY = Duration.ofMinutes(1);

  private final Sleeper sleeper;
  private final RandomGenerator random;

  RetryPolicy(Sleeper sleeper, RandomGenerator random) {
    this.sleeper = sleeper;
    this.random = random;
  }

  /**
   * Calls a task until it succeeds, fails permanently, or the attempts are used up.
   *
   * @param firstRetry called after the first failure, because the retries may take minutes
   * @throws WebhooksException the last failure
   * @throws InterruptedException if the thread is interrupted during the task or a delay
   */
  <T> T call(Supplier<T> task, Consumer<Retry> firstRetry) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return task.get();
      } catch (RateLimitedException | UnreachableException e) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (attempt == MAX_ATTEMPTS) {
          throw e;
        }
        Duration delay = retryAfter(e).plus(backoff(attempt));
        LOG.log(DEBUG, "{0}. Retrying in {1}", e.getMessage(), delay);
        if (attempt == 1) {
          firstRetry.accept(new Retry(e, delay, delay.plus(laterDelays())));
        }
        sleeper.sleep(delay);
      }
    }
  }

  /** Waits. */
  void pause(Duration duration) throws InterruptedException {
    sleeper.sleep(duration);
  }

  private Duration backoff(int attempt) {
    long millis = maxBackoff(attempt).toMillis();
    return Duration.ofMillis(millis - (long) (random.nextDouble() * millis / 2));
  }

  private static Duration maxBackoff(int attempt) {
    Duration exponential = INITIAL_DELAY.multipliedBy(1L << (attempt - 1));
    return exponential.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : exponential;
  }

  /** Returns the longest that the delays after the first one add up to, if none is requested. */
  private static Duration laterDelays() {
    return IntStream.range(2, MAX_ATTEMPTS)
        .mapToObj(RetryPolicy::maxBackoff)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration retryAfter(WebhooksException failure) {
    if (!(failure instanceof RateLimitedException limited) || limited.retryAfter() == null) {
      return Duration.ZERO;
    }
    Duration requested = limited.retryAfter();
    return requested.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : requested;
  }

  /**
   * What follows the first failure.
   *
   * @param cause the first failure
   * @param delay the pause before the first retry
   * @param total the longest that all pauses add up to, unless the vendor requests more later
   */
  record Retry(WebhooksException cause, Duration delay, Duration total) {}

  /** Pauses the current thread; replaced in tests. */
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }
}
