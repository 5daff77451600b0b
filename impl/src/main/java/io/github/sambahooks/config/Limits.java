package io.github.sambahooks.config;

import java.time.Duration;

/**
 * What a deployment spends on deliveries at most.
 *
 * @param maxBodySize the size of a body, in bytes
 * @param bodyTimeout the time in which a body has to arrive
 * @param maxPending the number of events whose asynchronous observers have not completed
 * @param maxPendingBytes the size of the bodies of these events, in total
 * @param shutdownTimeout how long a stopping application waits for its observers
 */
public record Limits(
    int maxBodySize,
    Duration bodyTimeout,
    int maxPending,
    long maxPendingBytes,
    Duration shutdownTimeout) {

  /** The defaults. */
  public static final Limits DEFAULTS =
      new Limits(262_144, Duration.ofSeconds(10), 10_000, 33_554_432, Duration.ofSeconds(10));

  /** Returns the defaults with another size of a body. */
  public static Limits ofBodySize(int bytes) {
    return new Limits(
        bytes,
        DEFAULTS.bodyTimeout,
        DEFAULTS.maxPending,
        DEFAULTS.maxPendingBytes,
        DEFAULTS.shutdownTimeout);
  }
}
