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
 * The events whose asynchronous observers have not completed. The listeners are told of each
 * exactly once: that it completed, or that it was given up.
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
   * @param start when they were notified, see {@link DeliveryListeners#nanoTime()}
   */
  void track(WebhookEvent event, CompletionStage<WebhookEvent> completion, long start) {
    PendingEvent one = new PendingEvent(event, start);
    pending.add(one);
    completion.whenComplete((fired, failure) -> complete(one, failure));
  }

  /** Gives up every event that has not completed. */
  void giveUp() {
    for (PendingEvent one : pending) {
      if (pending.remove(one)) {
        listeners.givenUp(
            new GivenUpEvent(one.event, GivenUpEvent.Reason.SHUTDOWN, Optional.empty()));
      }
    }
  }

  private void complete(PendingEvent one, Throwable failure) {
    if (!pending.remove(one)) {
      return;
    }
    if (failure instanceof NotNotifiedException
        && failure.getCause() instanceof RejectedExecutionException rejected) {
      listeners.givenUp(
          new GivenUpEvent(one.event, GivenUpEvent.Reason.QUEUE_FULL, Optional.of(rejected)));
      return;
    }
    Duration duration = Duration.ofNanos(listeners.nanoTime() - one.start);
    listeners.completed(new FiredEvent(one.event, duration, Optional.ofNullable(failure)));
  }

  /** Not a record: two equal events may be pending at once. */
  private static final class PendingEvent {

    private final WebhookEvent event;
    private final long start;

    private PendingEvent(WebhookEvent event, long start) {
      this.event = event;
      this.start = start;
    }
  }
}
