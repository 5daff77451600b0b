package io.github.sambahooks.pipeline;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Turns a body into events and fires them. Requires an active request context, as on a request
 * thread; on other threads use a {@link RequestContextPipeline}.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventPipeline implements Pipeline, AutoCloseable {

  // shared by all events to save an allocation; callers cannot complete this kind of stage
  private static final CompletionStage<?> NOTHING_PENDING = CompletableFuture.completedStage(null);

  private final EventDecoder decoder;
  private final CustomEventBinder binder;
  private final EventDispatcher dispatcher;
  private final DeliveryListeners listeners;
  private final PendingEvents pending;

  /**
   * Creates a pipeline.
   *
   * @param listeners notified of each event
   */
  public EventPipeline(
      EventDecoder decoder,
      CustomEventBinder binder,
      EventDispatcher dispatcher,
      DeliveryListeners listeners) {
    this.decoder = decoder;
    this.binder = binder;
    this.dispatcher = dispatcher;
    this.listeners = listeners;
    this.pending = new PendingEvents(listeners);
  }

  @Override
  public WebhookEvent decode(byte[] body, Instant receivedAt) throws NotAnEventException {
    return decoder.decode(body, receivedAt);
  }

  @Override
  public List<Firing> fire(WebhookEvent decoded, Audience audience) {
    List<WebhookEvent> events = binder.expand(decoded);
    if (events.size() == 1) {
      return List.of(fireOne(events.get(0), audience));
    }
    List<Firing> firings = new ArrayList<>();
    events.forEach(event -> firings.add(fireOne(event, audience)));
    return firings;
  }

  /** Gives up the events that are still pending, and notifies the listeners. */
  @Override
  public void close() {
    pending.giveUp();
  }

  private Firing fireOne(WebhookEvent event, Audience audience) {
    Optional<Throwable> failure =
        audience == Audience.ASYNCHRONOUS ? Optional.empty() : fireSynchronously(event);
    CompletionStage<?> completion =
        audience == Audience.SYNCHRONOUS || !dispatcher.isObservedAsynchronously(event)
            ? NOTHING_PENDING
            : fireAsynchronously(event);
    return new Firing(event, failure, completion);
  }

  private Optional<Throwable> fireSynchronously(WebhookEvent event) {
    long start = listeners.nanoTime();
    Optional<Throwable> failure = dispatcher.fire(event);
    Duration duration = Duration.ofNanos(listeners.nanoTime() - start);
    listeners.fired(new FiredEvent(event, duration, failure));
    return failure;
  }

  private CompletionStage<?> fireAsynchronously(WebhookEvent event) {
    long start = listeners.nanoTime();
    CompletionStage<WebhookEvent> completion = dispatcher.fireAsync(event);
    pending.track(event, completion, start);
    return completion;
  }
}
