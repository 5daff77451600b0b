package io.github.sambahooks.pipeline;

import io.github.sambahooks.dispatch.NotNotifiedException;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * The events whose asynchronous observers have not completed. For each, the listeners are notified
 * exactly once: that it has completed, or that it was given up.
 *
 * <p>Safe for use by multiple threads.
 */
final class PendingEvents {

  private final Set<PendingEvent> pending = ConcurrentHashMap.newKeySet();
  private final DeliveryListeners listeners;

  PendingEvents(DeliveryListeners listeners) {
    this.listeners = listeners;
  }

  /**
   * Tracks an event until its asynchronous observers have completed.
   *
   * @param start when they were notified, from {@link DeliveryListeners#nanoTime()}
   */
  void track(WebhookEvent event, CompletionStage<WebhookEvent> completion, long start) {
    PendingEvent entry = new PendingEvent(event, start);
    pending.add(entry);
    completion.whenComplete((fired, failure) -> complete(entry, failure));
  }

  /** Gives up every event that has not completed. */
  void giveUp() {
    for (PendingEvent entry : pending) {
      if (pending.remove(entry)) {
        listeners.givenUp(
            new GivenUpEvent(entry.event, GivenUpEvent.Reason.SHUTDOWN, Optional.empty()));
      }
    }
  }

  private void complete(PendingEvent entry, Throwable failure) {
    if (!pending.remove(entry)) {
      return;
    }
    if (failure instanceof NotNotifiedException
        && failure.getCause() instanceof RejectedExecutionException rejected) {
      listeners.givenUp(
          new GivenUpEvent(entry.event, GivenUpEvent.Reason.QUEUE_FULL, Optional.of(rejected)));
      return;
    }
    Duration duration = Duration.ofNanos(listeners.nanoTime() - entry.start);
    listeners.completed(new FiredEvent(entry.event, duration, Optional.ofNullable(failure)));
  }

  /** Not a record, because two equal events may be pending at once. */
  private static final class PendingEvent {

    private final WebhookEvent event;
    private final long start;

    private PendingEvent(WebhookEvent event, long start) {
      this.event = event;
      this.start = start;
    }
  }
}
