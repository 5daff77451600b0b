package io.github.sambahooks.pipeline;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.sambahooks.dispatch.NotNotifiedException;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The events whose asynchronous observers have not completed. For each, the listeners are notified
 * exactly once: that it has completed, or that it was given up. Their number is bounded, and so is
 * the size of their bodies.
 *
 * <p>Safe for use by multiple threads.
 */
final class PendingEvents {

  private final Set<PendingEvent> pending = ConcurrentHashMap.newKeySet();
  private final PendingLimits limits;
  private final DeliveryListeners listeners;
  private volatile boolean closed;

  // guarded by this
  private int reserved;
  private long reservedBytes;

  PendingEvents(PendingLimits limits, DeliveryListeners listeners) {
    this.limits = limits;
    this.listeners = listeners;
  }

  /**
   * Fires an event, and tracks it until its asynchronous observers have completed. The event is
   * given up instead if too many are pending, or after {@link #close}.
   *
   * @return completes when the listeners have been notified, exceptionally if an observer failed or
   *     the event was given up
   */
  CompletionStage<WebhookEvent> fire(
      WebhookEvent event, Function<WebhookEvent, CompletionStage<WebhookEvent>> dispatcher) {
    PendingEvent entry = new PendingEvent(event, listeners.nanoTime());
    if (!reserve(entry)) {
      return rejected(entry);
    }
    // tracked before it is fired and before the check, so that close() cannot miss it
    pending.add(entry);
    if (closed) {
      giveUp(
          entry, GivenUpEvent.Reason.SHUTDOWN, new NotNotifiedException("the application stops"));
    } else {
      dispatcher.apply(event).whenComplete((fired, failure) -> complete(entry, failure));
    }
    return entry.completion;
  }

  /**
   * Waits for the pending events, and gives up those that have not completed in time.
   *
   * @param withdraw called before events are given up; withdraws the calls that have not started
   */
  void close(Duration timeout, Runnable withdraw) {
    CompletableFuture<?>[] completions =
        pending.stream().map(entry -> entry.completion).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(completions).get(timeout.toNanos(), NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // failures were reported one by one; what is left is given up below
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closed = true;
    withdraw.run();
    NotNotifiedException cause = new NotNotifiedException("the application stops");
    pending.forEach(entry -> giveUp(entry, GivenUpEvent.Reason.SHUTDOWN, cause));
  }

  boolean isClosed() {
    return closed;
  }

  private synchronized boolean reserve(PendingEvent entry) {
    if (reserved == limits.events() || reservedBytes + entry.size > limits.bytes()) {
      return false;
    }
    reserved++;
    reservedBytes += entry.size;
    return true;
  }

  private synchronized void release(PendingEvent entry) {
    reserved--;
    reservedBytes -= entry.size;
  }

  private CompletionStage<WebhookEvent> rejected(PendingEvent entry) {
    listeners.givenUp(
        new GivenUpEvent(entry.event, GivenUpEvent.Reason.REJECTED, Optional.empty()));
    entry.completion.completeExceptionally(new NotNotifiedException("too many events are pending"));
    return entry.completion;
  }

  private void complete(PendingEvent entry, Throwable failure) {
    if (failure instanceof NotNotifiedException rejected) {
      giveUp(entry, closed ? GivenUpEvent.Reason.SHUTDOWN : GivenUpEvent.Reason.REJECTED, rejected);
    } else if (pending.remove(entry)) {
      release(entry);
      Duration duration = Duration.ofNanos(listeners.nanoTime() - entry.start);
      listeners.completed(new FiredEvent(entry.event, duration, Optional.ofNullable(failure)));
      if (failure == null) {
        entry.completion.complete(entry.event);
      } else {
        entry.completion.completeExceptionally(failure);
      }
    }
  }

  private void giveUp(PendingEvent entry, GivenUpEvent.Reason reason, NotNotifiedException cause) {
    if (pending.remove(entry)) {
      release(entry);
      listeners.givenUp(
          new GivenUpEvent(entry.event, reason, Optional.ofNullable(cause.getCause())));
      entry.completion.completeExceptionally(cause);
    }
  }

  /** Not a record, because two equal events may be pending at once. */
  private static final class PendingEvent {

    private final CompletableFuture<WebhookEvent> completion = new CompletableFuture<>();
    private final WebhookEvent event;
    private final int size;
    private final long start;

    private PendingEvent(WebhookEvent event, long start) {
      this.event = event;
      this.size = event.envelope().bodySize();
      this.start = start;
    }
  }
}
