package io.github.sambahooks.dispatch;

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
import io.github.sambahooks.testsupport.LogCapture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The dispatcher, in a CDI container,")
@ExtendWith(WeldJunit5Extension.class)
class EventDispatcherTest {

  private static final Participant ADA = Participant.of("p-1", "Ada", "moderator");
  private static final ParticipantJoined JOINED =
      new ParticipantJoined(Envelope.of("participant_joined"), ADA);
  private static final RecordingReady READY =
      new RecordingReady(
          Envelope.of("recording_ready", "s-1", "room\n1"),
          new Recording(null, null, null, null, null, null, null, null));

  @WeldSetup
  WeldInitiator weld =
      WeldInitiator.from(
              new Weld()
                  .disableDiscovery()
                  .beanClasses(Seen.class, Observers.class, RequestObserver.class))
          .activate(RequestScoped.class)
          .build();

  private Seen seen;
  private EventDispatcher dispatcher;

  @BeforeEach
  void start() {
    seen = weld.select(Seen.class).get();
    dispatcher = dispatcher(ForkJoinPool.commonPool());
  }

  @Test
  void reaches_observers_of_the_record_the_group_and_the_root() {
    assertThat(dispatcher.dispatch(JOINED)).isTrue();

    assertThat(seen.synchronous())
        .contains(
            "record participant_joined",
            "root participant_joined",
            "request participant_joined",
            "transactional participant_joined");
  }

  @Test
  void reaches_asynchronous_observers_after_the_synchronous_ones() throws Exception {
    dispatcher.dispatch(JOINED);

    assertThat(seen.asynchronous().poll(5, SECONDS))
        .isEqualTo("participant_joined after sync true");
  }

  @Test
  void reaches_the_asynchronous_observers_when_a_synchronous_one_throws_and_logs_the_loss()
      throws Exception {
    try (LogCapture log = LogCapture.of(EventDispatcher.class)) {
      assertThat(dispatcher.dispatch(READY)).isFalse();

      assertThat(seen.asynchronous().poll(5, SECONDS)).startsWith("recording_ready");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("SEVERE", "<recording_ready>", "<room\\u000a1>", "delivery <>", "answered 500");
    }
  }

  @Test
  void survives_an_error_of_an_observer() {
    try (LogCapture log = LogCapture.of(EventDispatcher.class)) {
      assertThat(dispatcher.dispatch(new UnknownEvent(Envelope.of("overflow")))).isFalse();
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void logs_an_asynchronous_failure_and_counts_the_event_as_delivered() throws Exception {
    try (LogCapture log = LogCapture.of(EventDispatcher.class)) {
      Executor sameThread = Runnable::run;
      dispatcher = dispatcher(sameThread);

      assertThat(dispatcher.dispatch(new ParticipantLeft(Envelope.of("participant_left"), ADA)))
          .isTrue();
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("asynchronous", "<participant_left>", "will not retry");
    }
  }

  @Test
  void logs_a_full_executor_and_counts_the_event_as_delivered() {
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };
    dispatcher = dispatcher(full);

    try (LogCapture log = LogCapture.of(EventDispatcher.class)) {
      assertThat(dispatcher.dispatch(JOINED)).isTrue();
      assertThat(log.lines()).singleElement().asString().contains("<participant_joined>");
    }
  }

  private EventDispatcher dispatcher(Executor executor) {
    return new EventDispatcher(
        EventChannels.unqualified(weld.getBeanManager().getEvent()), executor);
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
