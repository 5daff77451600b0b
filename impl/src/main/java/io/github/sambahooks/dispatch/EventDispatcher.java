package io.github.sambahooks.dispatch;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.NotificationOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Notifies the application's observers of an event. Failures are returned, never thrown.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventDispatcher implements AutoCloseable {

  private final EventChannels channels;
  private final ObserverQueue queue;
  private final NotificationOptions asynchronously;

  /**
   * Creates a dispatcher.
   *
   * @param channels reach the application's observers
   * @param executor runs the asynchronous observers
   */
  public EventDispatcher(EventChannels channels, Executor executor) {
    this.channels = channels;
    this.queue = new ObserverQueue(executor);
    this.asynchronously = NotificationOptions.ofExecutor(queue);
  }

  /** Withdraws the calls to asynchronous observers that have not started, and accepts no others. */
  @Override
  public void close() {
    queue.close();
  }

  /**
   * Notifies the synchronous observers on the calling thread. If one throws, CDI skips the rest.
   *
   * @return what an observer threw, including an {@code Error}; empty if none threw
   */
  public Optional<Throwable> fire(WebhookEvent event) {
    try {
      channels.channelFor(event).fire(event);
      return Optional.empty();
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }

  /** Returns whether an event has observers. Asks the CDI container each time. */
  public boolean isObserved(WebhookEvent event) {
    return channels.channelFor(event).isObserved(event);
  }

  /** Returns whether an event has asynchronous observers. */
  public boolean isObservedAsynchronously(WebhookEvent event) {
    return channels.channelFor(event).isObservedAsynchronously(event);
  }

  /**
   * Notifies the asynchronous observers.
   *
   * @return completes when all of them have completed; exceptionally if one failed, or with a
   *     {@link NotNotifiedException} if they could not be called
   */
  public CompletionStage<WebhookEvent> fireAsync(WebhookEvent event) {
    try {
      return channels.channelFor(event).fireAsync(event, asynchronously);
    } catch (Throwable e) {
      // an executor may reject on this thread
      return CompletableFuture.failedFuture(new NotNotifiedException(e));
    }
  }
}
