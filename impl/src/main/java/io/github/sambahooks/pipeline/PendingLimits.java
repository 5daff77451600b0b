package io.github.sambahooks.pipeline;

/**
 * The limits of the events whose asynchronous observers have not completed.
 *
 * @param events the maximum number of events
 * @param bytes the maximum size of their bodies, in total
 */
public record PendingLimits(int events, long bytes) {

  /** No limits. */
  public static final PendingLimits NONE = new PendingLimits(Integer.MAX_VALUE, Long.MAX_VALUE);
}
