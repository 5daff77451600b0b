package io.github.sambahooks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.TestPipelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The pipeline")
@ExtendWith(WeldJunit5Extension.class)
class EventPipelineTest {

  private static final Participant ADA = Participant.of("p-1", "Ada", "moderator");
  private static final ParticipantJoined JOINED =
      new ParticipantJoined(Envelope.of("participant_joined"), ADA);
  private static final RecordingReady READY =
      new RecordingReady(
          Envelope.of("recording_ready", "s-1", "room\n1"),
          new Recording(null, null, null, null, null, null, null, null, null, null));

  @WeldSetup
  WeldInitiator weld =
      WeldInitiator.from(
              new Weld()
                  .disableDiscovery()
                  .beanClasses(Seen.class, Observers.class, RequestObserver.class))
          .activate(RequestScoped.class)
          .build();

  private final RecordingListener recorded = new RecordingListener();
  private Seen seen;
  private EventPipeline pipeline;

  @BeforeEach
  void start() {
    seen = weld.select(Seen.class).get();
    pipeline = pipeline(ForkJoinPool.commonPool());
  }

  @Test
  void reaches_observers_of_the_record_the_group_and_the_root() {
    Firing firing = fire(JOINED, Audience.ALL);

    assertThat(firing.event()).isSameAs(JOINED);
    assertThat(firing.failure()).isEmpty();
    assertThat(seen.synchronous())
        .contains(
            "record participant_joined",
            "root participant_joined",
            "request participant_joined",
            "transactional participant_joined");
  }

  @Test
  void reaches_asynchronous_observers_after_the_synchronous_ones() throws Exception {
    Firing firing = fire(JOINED, Audience.ALL);

    assertThat(seen.asynchronous().poll(5, SECONDS))
        .isEqualTo("participant_joined after sync true");
    firing.completion().toCompletableFuture().get(5, SECONDS);
    RecordingListener.await(() -> recorded.calls.contains("completed participant_joined"));
    assertThat(recorded.calls)
        .containsExactly("fired participant_joined", "completed participant_joined");
  }

  @Test
  void can_fire_to_the_synchronous_observers_only() {
    Firing firing = fire(JOINED, Audience.SYNCHRONOUS);

    assertThat(firing.completion().toCompletableFuture()).isCompleted();
    assertThat(seen.synchronous()).isNotEmpty();
    assertThat(seen.asynchronous()).isEmpty();
    assertThat(recorded.calls).containsExactly("fired participant_joined");
  }

  @Test
  void can_fire_to_the_asynchronous_observers_only() throws Exception {
    fire(JOINED, Audience.ASYNCHRONOUS);

    assertThat(seen.asynchronous().poll(5, SECONDS))
        .isEqualTo("participant_joined after sync false");
    assertThat(seen.synchronous()).isEmpty();
    RecordingListener.await(() -> !recorded.calls.isEmpty());
    assertThat(recorded.calls).containsExactly("completed participant_joined");
  }

  @Test
  void returns_the_failure_of_a_synchronous_observer_and_still_reaches_the_asynchronous_ones()
      throws Exception {
    Firing firing = fire(READY, Audience.ALL);

    assertThat(firing.failure()).get().extracting(Throwable::getMessage).isEqualTo("no disk");
    assertThat(seen.asynchronous().poll(5, SECONDS)).startsWith("recording_ready");
    assertThat(recorded.calls).contains("fired recording_ready, no disk");
  }

  @Test
  void returns_an_error_that_an_observer_throws() {
    Firing firing = fire(new UnknownEvent(Envelope.of("overflow")), Audience.ALL);

    assertThat(firing.failure().orElseThrow()).hasRootCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void completes_exceptionally_if_an_asynchronous_observer_fails() {
    pipeline = pipeline(Runnable::run);
    Firing firing = fire(new ParticipantLeft(Envelope.of("participant_left"), ADA), Audience.ALL);

    assertThat(firing.failure()).isEmpty();
    assertThat(firing.completion().toCompletableFuture()).isCompletedExceptionally();
    assertThat(recorded.calls)
        .hasSize(2)
        .last()
        .asString()
        .startsWith("completed participant_left, ");
  }

  @Test
  void gives_up_events_that_a_full_executor_rejects() {
    pipeline =
        pipeline(
            task -> {
              throw new RejectedExecutionException("full");
            });
    Firing firing = fire(JOINED, Audience.ALL);

    assertThat(firing.failure()).isEmpty();
    assertThat(firing.completion().toCompletableFuture()).isCompletedExceptionally();
    assertThat(recorded.calls)
        .containsExactly("fired participant_joined", "given up participant_joined REJECTED");
  }

  @Test
  void gives_up_events_if_too_many_are_pending() {
    List<Runnable> waiting = new ArrayList<>();
    pipeline = limited(waiting::add, new PendingLimits(2, Long.MAX_VALUE));
    fire(JOINED, Audience.ASYNCHRONOUS);
    fire(JOINED, Audience.ASYNCHRONOUS);

    Firing third = fire(JOINED, Audience.ALL);

    assertThat(third.failure()).isEmpty();
    assertThat(third.completion().toCompletableFuture()).isCompletedExceptionally();
    assertThat(seen.synchronous()).contains("record participant_joined");
    assertThat(recorded.calls)
        .containsExactly("fired participant_joined", "given up participant_joined REJECTED");

    List.copyOf(waiting).forEach(Runnable::run);
    fire(JOINED, Audience.ASYNCHRONOUS);
    assertThat(recorded.calls.stream().filter(call -> call.startsWith("given up"))).hasSize(1);
  }

  @Test
  void gives_up_events_if_their_bodies_are_too_large() throws Exception {
    List<Runnable> waiting = new ArrayList<>();
    byte[] body = "{\"eventType\":\"participant_joined\"}".getBytes(UTF_8);
    pipeline = limited(waiting::add, new PendingLimits(100, 2 * body.length + 1));
    WebhookEvent event = pipeline.decode(body, Instant.EPOCH, Map.of());
    fire(event, Audience.ASYNCHRONOUS);
    fire(event, Audience.ASYNCHRONOUS);
    assertThat(recorded.calls).isEmpty();

    fire(event, Audience.ASYNCHRONOUS);

    assertThat(recorded.calls).containsExactly("given up participant_joined REJECTED");
  }

  @Test
  void gives_up_pending_events_when_it_is_closed_and_reports_each_once() {
    List<Runnable> waiting = new ArrayList<>();
    pipeline = pipeline(waiting::add);
    fire(JOINED, Audience.ASYNCHRONOUS);
    fire(JOINED, Audience.ASYNCHRONOUS);

    pipeline.close(Duration.ZERO);
    waiting.forEach(Runnable::run);

    assertThat(recorded.calls)
        .containsExactly(
            "given up participant_joined SHUTDOWN", "given up participant_joined SHUTDOWN");
  }

  @Test
  void completes_the_outcome_of_events_that_it_gives_up() {
    pipeline = pipeline(task -> {});
    Firing firing = fire(JOINED, Audience.ASYNCHRONOUS);

    pipeline.close(Duration.ZERO);

    assertThat(firing.completion().toCompletableFuture()).isCompletedExceptionally();
  }

  @Test
  void waits_for_pending_events_when_it_is_closed() throws Exception {
    BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    pipeline = pipeline(waiting::add);
    fire(JOINED, Audience.ASYNCHRONOUS);
    Thread late =
        new Thread(
            () -> {
              try {
                Thread.sleep(200);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              waiting.forEach(Runnable::run);
            });
    late.start();

    pipeline.close(Duration.ofSeconds(10));

    assertThat(recorded.calls).containsExactly("completed participant_joined");
    late.join();
  }

  @Test
  void fires_nothing_after_it_was_closed_and_says_so() {
    pipeline.close(Duration.ZERO);

    Firing firing = fire(JOINED, Audience.ALL);

    assertThat(firing.failure()).get().isInstanceOf(IllegalStateException.class);
    assertThat(firing.completion().toCompletableFuture()).isCompletedExceptionally();
    assertThat(recorded.calls).hasSize(2).last().isEqualTo("given up participant_joined SHUTDOWN");
    assertThat(seen.synchronous()).isEmpty();
    assertThat(seen.asynchronous()).isEmpty();
  }

  @Test
  void is_not_affected_by_a_listener_that_throws() throws Exception {
    DeliveryListener throwing =
        (DeliveryListener)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DeliveryListener.class},
                (proxy, method, arguments) -> {
                  throw new StackOverflowError("listener");
                });
    pipeline = TestPipelines.pipeline(weld.getBeanManager(), Runnable::run, throwing, recorded);

    try (LogCapture log = LogCapture.of(DeliveryListeners.class)) {
      assertThat(fire(JOINED, Audience.ALL).failure()).isEmpty();
      assertThat(log.lines()).singleElement().asString().contains("delivery listener");
    }
    assertThat(seen.asynchronous().poll(5, SECONDS)).isNotNull();
    assertThat(recorded.calls)
        .containsExactly("fired participant_joined", "completed participant_joined");
  }

  @Test
  void measures_how_long_the_observers_took() {
    fire(JOINED, Audience.SYNCHRONOUS);

    assertThat(recorded.durations).singleElement().satisfies(one -> assertThat(one).isPositive());
  }

  @Test
  void gives_observers_a_request_context_on_other_threads() throws Exception {
    Pipeline outside =
        new RequestContextPipeline(pipeline, weld.select(RequestContextController.class));
    List<Firing> firings = new CopyOnWriteArrayList<>();
    Thread thread = new Thread(() -> firings.addAll(outside.fire(JOINED, Audience.SYNCHRONOUS)));
    thread.start();
    thread.join();

    assertThat(firings).singleElement().matches(firing -> firing.failure().isEmpty());
    assertThat(seen.synchronous()).contains("request participant_joined");
  }

  @Test
  void logs_every_event_that_an_observer_failed_on() {
    DeliveryListeners logs =
        new DeliveryListeners(
            Clock.systemUTC(), List.of(new FailureLog(Clock.systemUTC())), List.of());
    pipeline =
        TestPipelines.pipeline(
            weld.getBeanManager(), Runnable::run, logs, TestPipelines.observed());

    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      fire(READY, Audience.ALL);
      fire(new ParticipantLeft(Envelope.of("participant_left"), ADA), Audience.ALL);
      fire(JOINED, Audience.ALL);

      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0))
          .contains("SEVERE", "<recording_ready>", "<room\\u000a1>", "delivery <>", "answered 500");
      assertThat(log.lines().get(1))
          .contains("asynchronous", "<participant_left>", "will not retry");
    }
  }

  private Firing fire(WebhookEvent event, Audience audience) {
    List<Firing> firings = pipeline.fire(event, audience);
    assertThat(firings).hasSize(1);
    return firings.get(0);
  }

  private EventPipeline limited(Executor executor, PendingLimits limits) {
    return TestPipelines.pipeline(
        weld.getBeanManager(),
        executor,
        limits,
        new DeliveryListeners(Clock.systemUTC(), List.of(), List.of(recorded)),
        TestPipelines.observed());
  }

  private EventPipeline pipeline(Executor executor) {
    return TestPipelines.pipeline(weld.getBeanManager(), executor, recorded);
  }

  private static final class RecordingListener implements DeliveryListener {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Duration> durations = new CopyOnWriteArrayList<>();

    @Override
    public void fired(FiredEvent fired) {
      add("fired ", fired);
      durations.add(fired.duration());
    }

    @Override
    public void completed(FiredEvent completed) {
      add("completed ", completed);
    }

    @Override
    public void givenUp(GivenUpEvent givenUp) {
      calls.add("given up " + givenUp.event().eventType() + " " + givenUp.reason());
    }

    private void add(String what, FiredEvent fired) {
      String failure = fired.failure().map(e -> ", " + e.getMessage()).orElse("");
      calls.add(what + fired.event().eventType() + failure);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
      for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
        Thread.sleep(10);
      }
    }
  }

  @ApplicationScoped
  static class Seen {
    private final BlockingQueue<String> synchronous = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> asynchronous = new LinkedBlockingQueue<>();

    BlockingQueue<String> synchronous() {
      return synchronous;
    }

    BlockingQueue<String> asynchronous() {
      return asynchronous;
    }

    void add(String text) {
      synchronous.add(text);
    }

    void addAsync(WebhookEvent event) {
      asynchronous.add(event.eventType() + " after sync " + !synchronous.isEmpty());
    }
  }

  @ApplicationScoped
  static class Observers {
    @Inject Seen seen;

    void record(@Observes ParticipantJoined event) {
      seen.add("record " + event.eventType());
    }

    void root(@Observes WebhookEvent event) {
      seen.add("root " + event.eventType());
    }

    void transactional(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParticipantJoined event) {
      seen.add("transactional " + event.eventType());
    }

    void async(@ObservesAsync WebhookEvent event) {
      seen.addAsync(event);
    }

    void throwing(@Observes RecordingReady event) {
      throw new IllegalStateException("no disk");
    }

    void overflowing(@Observes UnknownEvent event) {
      throw new StackOverflowError();
    }

    void throwingAsync(@ObservesAsync ParticipantLeft event) {
      throw new IllegalStateException("no network");
    }
  }

  @RequestScoped
  static class RequestObserver {
    @Inject Seen seen;

    void observe(@Observes ParticipantJoined event) {
      seen.add("request " + event.eventType());
    }
  }
}
