package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.QuestionAsked;
import io.github.sambahooks.event.QuestionDeleted;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservationException;
import io.github.sambahooks.observe.ObserverExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The deliverer")
public class DelivererTest {

  @Nested
  @DisplayName("in a container")
  class InContainer {

    private WeldContainer weld;
    private Seen seen;

    @BeforeEach
    void start() {
      weld = container(Seen.class, Observers.class).initialize();
      seen = weld.select(Seen.class).get();
    }

    @AfterEach
    void stop() {
      weld.close();
    }

    @Test
    void notifies_observers_of_the_group_and_of_every_event() {
      var delivery = Deliveries.recordingReady().named("Planning");

      Deliverer.inCurrentContainer().deliver(delivery);

      assertThat(seen.lines()).containsExactly("group recording_ready", "all recording_ready");
      assertThat(seen.events()).containsOnly(delivery.event());
    }

    @Test
    void waits_for_asynchronous_observers_which_are_called_last() {
      Deliverer.inCurrentContainer().deliver(Deliveries.roomLocked());

      assertThat(seen.lines()).containsExactly("all room_locked", "async room_locked");
    }

    @Test
    void notifies_observers_of_a_room_and_of_a_name() {
      Deliverer deliverer = Deliverer.inCurrentContainer();

      deliverer.deliver(Deliveries.participantJoined().inRoom("room-7"));
      deliverer.deliver(Deliveries.participantJoined().inRoom("room-8"));
      deliverer.deliver(Deliveries.of("robot_stopped"));
      deliverer.deliver(Deliveries.of("robot_started"));

      assertThat(seen.lines())
          .filteredOn(line -> !line.startsWith("all"))
          .containsExactly(
              "room participant_joined", "lobby participant_joined", "named robot_stopped");
    }

    @Test
    void fires_the_application_s_own_record_and_then_the_library_s() {
      Deliverer deliverer = Deliverer.inCurrentContainer();

      deliverer.deliver(Deliveries.of(RobotDanced.class).with("robotId", "r-1"));
      deliverer.deliver(Deliveries.participantLeft().named("Ada"));

      assertThat(seen.lines())
          .containsExactly(
              "own r-1",
              "all robot_danced",
              "own Ada",
              "all participant_left",
              "all participant_left");
    }

    @Test
    void delivers_every_sample_payload() {
      Deliverer deliverer = Deliverer.inCurrentContainer();
      List<SamplePayload> payloads =
          SamplePayload.all().stream()
              .filter(payload -> !payload.eventType().startsWith("question_"))
              .toList();

      payloads.forEach(payload -> deliverer.deliver(payload.body()));

      assertThat(seen.lines())
          .containsAll(payloads.stream().map(payload -> "all " + payload.eventType()).toList());
    }

    @Test
    void has_a_request_context_for_synchronous_observers_and_none_afterwards() {
      Deliverer.inCurrentContainer().deliver(Deliveries.questionAnswered());

      assertThat(seen.lines()).contains("request-scoped question_answered");
      assertThatThrownBy(() -> weld.getBeanManager().getContext(RequestScoped.class))
          .isInstanceOf(jakarta.enterprise.context.ContextNotActiveException.class);
    }

    @Test
    void throws_what_a_synchronous_observer_throws_and_still_notifies_asynchronous_ones() {
      Deliverer deliverer = Deliverer.inCurrentContainer();

      assertThatThrownBy(() -> deliverer.deliver(Deliveries.questionAsked()))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("no questions, please")
          .satisfies(
              thrown ->
                  assertThat(thrown.getSuppressed())
                      .extracting(Throwable::getMessage)
                      .containsExactly("none at all"));
      assertThat(seen.lines()).contains("async question_asked");
    }

    @Test
    void throws_what_an_asynchronous_observer_throws() {
      Deliverer deliverer = Deliverer.inCurrentContainer();

      assertThatThrownBy(() -> deliverer.deliver(Deliveries.questionUpdated()))
          .isInstanceOf(AssertionError.class)
          .hasMessage("not updated");
    }

    @Test
    void does_not_wait_longer_than_the_timeout() {
      Deliverer deliverer = Deliverer.inCurrentContainer().withTimeout(Duration.ofMillis(50));

      assertThatThrownBy(() -> deliverer.deliver(Deliveries.questionDeleted()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Asynchronous observers have not completed within <PT0.05S>");
    }

    @Test
    void refuses_a_body_that_is_not_an_event() {
      assertThatThrownBy(() -> Deliverer.inCurrentContainer().deliver("{}"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("would answer 400")
          .hasMessageContaining("it has no text in eventType");
    }
  }

  @Test
  void says_what_to_add_if_the_container_does_not_know_the_library() {
    try (WeldContainer weld = new Weld().disableDiscovery().addBeanClass(Seen.class).initialize()) {
      assertThat(weld.isRunning()).isTrue();
      assertThatThrownBy(Deliverer::inCurrentContainer)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(
              "add the extension <io.github.sambahooks.observe.ObserverExtension>");
    }
  }

  @Test
  void fails_if_no_container_is_active() {
    assertThatThrownBy(Deliverer::inCurrentContainer)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No CDI container is active");
  }

  @Test
  void says_what_cannot_work_of_what_is_observed() {
    try (WeldContainer weld = container(Seen.class, Unconfigured.class).initialize()) {
      assertThat(weld.isRunning()).isTrue();
      assertThatThrownBy(Deliverer::inCurrentContainer)
          .isInstanceOf(ObservationException.class)
          .hasMessageContaining("set the configuration key rooms.nowhere");
    }
  }

  private static Weld container(Class<?>... beans) {
    return new Weld().disableDiscovery().beanClasses(beans).addExtension(new ObserverExtension());
  }

  @EventName("robot_danced")
  public record RobotDanced(Envelope envelope, String robotId, String dance)
      implements CustomEvent {}

  @EventName("participant_left")
  public record Departure(Envelope envelope, String name) implements CustomEvent {}

  @ApplicationScoped
  static class Seen {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<WebhookEvent> events = new CopyOnWriteArrayList<>();

    List<String> lines() {
      return lines;
    }

    List<WebhookEvent> events() {
      return events;
    }

    void add(String line, WebhookEvent event) {
      lines.add(line);
      events.add(event);
    }
  }

  @ApplicationScoped
  static class Observers {

    void all(@Observes @jakarta.annotation.Priority(9000) WebhookEvent event, Seen seen) {
      seen.add("all " + event.eventType(), event);
    }

    void group(@Observes RecordingEvent event, Seen seen) {
      seen.add("group " + event.eventType(), event);
    }

    void locked(@ObservesAsync RoomLocked event, Seen seen) {
      seen.add("async room_locked", event);
    }

    void room(
        @Observes @jakarta.annotation.Priority(1) @InRoom("room-7") ParticipantJoined event,
        Seen seen) {
      seen.add("room " + event.eventType(), event);
    }

    void lobby(@Observes @InRoom("${rooms.lobby}") ParticipantJoined event, Seen seen) {
      seen.add("lobby " + event.eventType(), event);
    }

    void named(@Observes @EventName("robot_stopped") UnknownEvent event, Seen seen) {
      seen.add("named " + event.eventType(), event);
    }

    void own(@Observes RobotDanced event, Seen seen) {
      seen.add("own " + event.robotId(), event);
    }

    void own(@Observes Departure event, Seen seen) {
      seen.add("own " + event.name(), event);
    }

    void request(
        @Observes io.github.sambahooks.event.QuestionAnswered event, BeanManager beans, Seen seen) {
      if (beans.getContext(RequestScoped.class).isActive()) {
        seen.add("request-scoped " + event.eventType(), event);
      }
    }

    void failing(@Observes QuestionAsked event) {
      throw new UnsupportedOperationException("no questions, please");
    }

    void failingToo(@ObservesAsync QuestionAsked event, Seen seen) {
      seen.add("async question_asked", event);
      throw new IllegalStateException("none at all");
    }

    void failing(@ObservesAsync io.github.sambahooks.event.QuestionUpdated event) {
      throw new AssertionError("not updated");
    }

    void slow(@ObservesAsync QuestionDeleted event) throws InterruptedException {
      new CountDownLatch(1).await(300, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
  }

  @ApplicationScoped
  static class Unconfigured {

    void nowhere(@Observes @InRoom("${rooms.nowhere}") ParticipantLeft event) {
      throw new AssertionError(event);
    }
  }
}
