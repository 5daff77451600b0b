package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Observers;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.EventPipeline;
import io.github.sambahooks.pipeline.FailureLog;
import io.github.sambahooks.pipeline.ImmediateHandler;
import io.github.sambahooks.pipeline.PendingLimits;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.DeliveryHandler.Result;
import io.github.sambahooks.spi.ReceivedDelivery;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From a decoded event to the observer: the library, and a bare {@code Event.fire}. */
@State(Scope.Benchmark)
public class DispatchBenchmark {

  private final WebhookEvent event =
      new ParticipantJoined(
          Envelope.of("participant_joined", "session", "room"),
          Participant.of("id", "John Smith", "moderator"));
  private final ReceivedDelivery observed = delivery(event);
  private final ReceivedDelivery unobserved =
      delivery(new RoomLocked(Envelope.of("room_locked", "session", "room")));
  private WeldContainer container;
  private Event<Object> events;
  private DeliveryHandler handler;
  private DeliveryHandler withoutQualifiers;

  /** Starts the container. */
  @Setup
  public void start() {
    container = Containers.with(LibraryObserver.class);
    events = container.getBeanManager().getEvent();
    handler = handler(container.select(Observers.class).get().all());
    withoutQualifiers = handler(List.of());
  }

  /** Stops the container. */
  @TearDown
  public void stop() {
    container.close();
  }

  /** What a user would write. */
  @Benchmark
  public void bare() {
    events.fire(event);
  }

  /** The library: bind, fire, tell the logs. */
  @Benchmark
  public Result dispatched() {
    return handler.handle(observed);
  }

  /** The library, without any qualifiers to look at. */
  @Benchmark
  public Result withoutQualifiers() {
    return withoutQualifiers.handle(observed);
  }

  /** The library, with an event that nothing observes. */
  @Benchmark
  public Result unobserved() {
    return handler.handle(unobserved);
  }

  private static ReceivedDelivery delivery(WebhookEvent event) {
    return new ReceivedDelivery(event, new byte[0], null);
  }

  private DeliveryHandler handler(List<Observer> observers) {
    ObservedEvents observed = ObservedEvents.of(observers, key -> Optional.empty());
    EventChannels channels = EventChannels.of(container.getBeanManager(), observed);
    return new ImmediateHandler(
        new EventPipeline(
            new EventDecoder(),
            new CustomEventBinder(observed, new JsonBinding(container)),
            new EventDispatcher(channels, Runnable::run),
            PendingLimits.NONE,
            new DeliveryListeners(Clock.systemUTC(), List.of(new FailureLog(Clock.systemUTC())), List.of())));
  }
}
