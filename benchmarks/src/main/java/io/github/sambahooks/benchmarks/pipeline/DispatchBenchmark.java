package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.Observers;
import jakarta.enterprise.event.Event;
import java.util.Map;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From an event to the observer: the library's dispatcher, and a bare {@code Event.fire}. */
@State(Scope.Benchmark)
public class DispatchBenchmark {

  private final WebhookEvent observed =
      new ParticipantJoined(
          Envelope.of("participant_joined", "session", "room"),
          new Participant("id", null, "John Smith", "moderator", null, null, null, null, null));
  private final WebhookEvent unobserved =
      new RoomLocked(Envelope.of("room_locked", "session", "room"));
  private WeldContainer container;
  private Event<Object> events;
  private EventDispatcher dispatcher;
  private EventDispatcher withoutQualifiers;

  /** Starts the container. */
  @Setup
  public void start() {
    container = Containers.with(LibraryObserver.class);
    events = container.getBeanManager().getEvent();
    EventChannels channels =
        EventChannels.of(events, container.select(Observers.class).get().all(), Map.of());
    dispatcher = new EventDispatcher(channels, Runnable::run);
    withoutQualifiers = new EventDispatcher(EventChannels.unqualified(events), Runnable::run);
  }

  /** Ends the container. */
  @TearDown
  public void stop() {
    container.close();
  }

  /** What a user would write. */
  @Benchmark
  public void bare() {
    events.fire(observed);
  }

  /** The library's. */
  @Benchmark
  public boolean dispatched() {
    return dispatcher.dispatch(observed);
  }

  /** The library's, if it had no qualifiers at all. */
  @Benchmark
  public boolean withoutQualifiers() {
    return withoutQualifiers.dispatch(observed);
  }

  /** An event that nobody observes. */
  @Benchmark
  public boolean unobserved() {
    return dispatcher.dispatch(unobserved);
  }
}
