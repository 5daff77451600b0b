package io.github.sambahooks.register;

import static java.lang.System.Logger.Level.DEBUG;

import io.github.sambahooks.client.RateLimitedException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhooksException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Tries again what may succeed later: eight times in all, with pauses that double from one second
 * to a minute, each shortened by up to a half, so that nodes that started at once part. A pause
 * that the vendor asks for comes on top, up to two minutes of it.
 */
final class RetryPolicy {

  static final int ATTEMPTS = 8;
  static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(2);

  private static final System.Logger LOG = System.getLogger(RetryPolicy.class.getName());
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Pause pause;
  private final RandomGenerator random;

  RetryPolicy(Pause pause, RandomGenerator random) {
    this.pause = pause;
    this.random = random;
  }

  /**
   * Does a task until it succeeds, fails for good, or has failed often enough.
   *
   * @throws WebhooksException the last failure
   * @throws InterruptedException if the thread was interrupted, in the task or in a pause
   */
  <T> T persist(Supplier<T> task) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return task.get();
      } catch (RateLimitedException | UnreachableException e) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (attempt == ATTEMPTS) {
          throw e;
        }
        Duration delay = retryAfter(e).plus(backoff(attempt));
        LOG.log(DEBUG, "{0}. Trying again in {1}", e.getMessage(), delay);
        pause.last(delay);
      }
    }
  }

  private Duration backoff(int attempt) {
    Duration full = FIRST.multipliedBy(1L << (attempt - 1));
    long longest = Math.min(full.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(longest - (long) (random.nextDouble() * longest / 2));
  }

  private static Duration retryAfter(WebhooksException failure) {
    if (!(failure instanceof RateLimitedException limited) || limited.retryAfter() == null) {
      return Duration.ZERO;
    }
    Duration asked = limited.retryAfter();
    return asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked;
  }

  /** Lets time pass. */
  interface Pause {
    void last(Duration duration) throws InterruptedException;
  }
}
