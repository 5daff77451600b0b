package io.github.sambahooks.pipeline;

import static java.util.Objects.requireNonNull;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Turns a body into events and fires them. Requires an active request context, as on a request
 * thread; on other threads use a {@link RequestContextPipeline}.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventPipeline implements Pipeline {

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
   * @param limits of the events whose asynchronous observers have not completed
   * @param listeners notified of each event
   */
  public EventPipeline(
      EventDecoder decoder,
      CustomEventBinder binder,
      EventDispatcher dispatcher,
      PendingLimits limits,
      DeliveryListeners listeners) {
    this.decoder = decoder;
    this.binder = binder;
    this.dispatcher = dispatcher;
    this.listeners = listeners;
    this.pending = new PendingEvents(limits, listeners);
  }

  @Override
  public WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers)
      throws NotAnEventException {
    return decoder.decode(body, receivedAt, headers);
  }

  @Override
  public List<Firing> fire(WebhookEvent decoded, Audience audience) {
    requireNonNull(audience, "audience");
    if (!binder.hasRecordFor(decoded)) {
      return List.of(fireOne(decoded, audience));
    }
    List<Firing> firings = new ArrayList<>();
    binder.expand(decoded).forEach(event -> firings.add(fireOne(event, audience)));
    return firings;
  }

  /**
   * Waits for asynchronous observers, and gives up the events whose observers have not completed in
   * time. No event is fired afterwards.
   *
   * @param timeout how long to wait
   */
  public void close(Duration timeout) {
    pending.close(timeout, dispatcher::close);
  }

  private Firing fireOne(WebhookEvent event, Audience audience) {
    Optional<Throwable> failure =
        audience == Audience.ASYNCHRONOUS ? Optional.empty() : fireSynchronously(event);
    CompletionStage<?> completion =
        audience == Audience.SYNCHRONOUS || !dispatcher.isObservedAsynchronously(event)
            ? NOTHING_PENDING
            : pending.fire(event, dispatcher::fireAsync);
    return new Firing(event, failure, completion);
  }

  private Optional<Throwable> fireSynchronously(WebhookEvent event) {
    long start = listeners.nanoTime();
    Optional<Throwable> failure = pending.isClosed() ? stopped() : dispatcher.fire(event);
    Duration duration = Duration.ofNanos(listeners.nanoTime() - start);
    listeners.fired(new FiredEvent(event, duration, failure));
    return failure;
  }

  private static Optional<Throwable> stopped() {
    return Optional.of(
        new IllegalStateException("The application has stopped, so its observers are not called"));
  }
}
