package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.QuestionAsked;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RoleDeleted;
import io.github.sambahooks.event.RoomEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObserverExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The outcome of a delivery")
public class DeliveryOutcomeTest {

  private WeldContainer weld;
  private Deliverer samba;

  @BeforeEach
  void start() {
    weld = container(First.class, Second.class, Conditional.class).initialize();
    samba = weld.select(Injected.class).get().samba;
  }

  @AfterEach
  void stop() {
    weld.close();
  }

  @Nested
  @DisplayName("has the observers that were called,")
  class Called {

    @Test
    void the_synchronous_ones_in_their_order_and_then_the_asynchronous_ones() {
      DeliveryOutcome outcome = samba.deliver(Deliveries.participantJoined().inRoom("room-7"));

      assertThat(outcome.calledObservers())
          .startsWith("DeliveryOutcomeTest.First.early", "DeliveryOutcomeTest.Second.room")
          .hasSize(4);
      assertThat(outcome.calledObservers().subList(2, 4))
          .containsExactlyInAnyOrder(
              "DeliveryOutcomeTest.First.async", "DeliveryOutcomeTest.Second.async");
      assertThat(outcome.calls())
          .extracting(ObserverCall::asynchronous)
          .containsExactly(false, false, true, true);
      assertThat(outcome.calls())
          .allSatisfy(call -> assertThat(call.event()).isSameAs(outcome.events().get(0)));
    }

    @Test
    void with_the_event_that_each_was_called_with() {
      DeliveryOutcome outcome = samba.deliver(Deliveries.of(Departure.class).with("name", "Ada"));

      assertThat(outcome.events())
          .extracting(event -> (Object) event.getClass())
          .containsExactly(Departure.class, ParticipantLeft.class);
      assertThat(outcome.calls())
          .containsExactly(
              new ObserverCall("DeliveryOutcomeTest.First.own", false, outcome.events().get(0)),
              new ObserverCall("DeliveryOutcomeTest.First.early", false, outcome.events().get(1)));
    }

    @Test
    void including_those_of_type_variables_and_transactional_ones() {
      assertThat(samba.deliver(Deliveries.roomLocked()).calledObservers())
          .containsExactlyInAnyOrder(
              "DeliveryOutcomeTest.Second.variable",
              "DeliveryOutcomeTest.Second.bounded",
              "DeliveryOutcomeTest.Second.transactional");
    }

    @Test
    void without_those_whose_scope_is_not_active() {
      stop();
      weld = container(InSession.class).initialize();

      assertThat(Deliverer.inCurrentContainer().deliver(Deliveries.roleDeleted()).calledObservers())
          .containsExactly("DeliveryOutcomeTest.InSession.withoutBean");
    }

    @Test
    void without_a_conditional_one_that_has_no_instance() {
      assertThat(samba.deliver(Deliveries.roleDeleted()).calledObservers())
          .containsExactly("DeliveryOutcomeTest.First.role");
    }

    @Test
    void but_not_if_the_container_does_not_record_them() {
      stop();
      weld =
          new Weld()
              .disableDiscovery()
              .beanClasses(First.class)
              .addExtension(new ObserverExtension())
              .initialize();
      DeliveryOutcome outcome =
          Deliverer.inCurrentContainer().deliver(Deliveries.participantLeft());

      assertThat(outcome.events()).hasSize(2);
      assertThatThrownBy(outcome::calledObservers)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(
              "add the extension <io.github.sambahooks.testing.DelivererExtension>")
          .hasMessageContaining("@SambaHooksTest");
      assertThat(outcome).asString().contains("not recorded");
    }
  }

  @Nested
  @DisplayName("of an event that nobody observes")
  class Unobserved {

    @Test
    void is_an_error_that_says_what_is_observed_and_how_to_expect_it() {
      assertThatThrownBy(() -> samba.deliver(Deliveries.fileRenamed().inRoom("room-1")))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(
              "Nobody observes <file_renamed> in room <room-1>, fired as FileRenamed. ")
          .hasMessageContaining(
              "DeliveryOutcomeTest.Second.room (sync, @InRoom(\"room-7\")) of ParticipantJoined")
          .hasMessageContaining("If the test expects that, use expectingNoObserver()");
    }

    @Test
    void is_an_error_also_if_only_the_room_differs() {
      stop();
      weld = container(Second.class).initialize();

      assertThatThrownBy(
              () ->
                  Deliverer.inCurrentContainer()
                      .deliver(Deliveries.participantWaitingLeft().inRoom("room-8")))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("in room <room-8>");
    }

    @Test
    void says_how_to_add_an_observer_if_there_is_none_at_all() {
      stop();
      weld = container().initialize();

      assertThatThrownBy(
              () -> Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("has no observer of webhook events")
          .hasMessageContaining("@AddBeanClasses; or its method lacks @Observes.");
    }

    @Test
    void is_no_error_if_that_is_expected() {
      DeliveryOutcome outcome = samba.expectingNoObserver().deliver(Deliveries.fileRenamed());

      assertThat(outcome.events()).containsExactly(Deliveries.fileRenamed().event());
      assertThat(outcome.calledObservers()).isEmpty();
    }

    @Test
    void is_an_error_if_somebody_does_although_that_is_not_expected() {
      assertThatThrownBy(() -> samba.expectingNoObserver().deliver(Deliveries.participantJoined()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Expected no observer, but <participant_joined> has one.");
    }

    @Test
    void says_which_record_was_fired_if_a_record_of_one_s_own_did_not_bind() {
      assertThatThrownBy(() -> samba.deliver(Deliveries.of(Danced.class).with("steps", "many")))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("<robot_danced>")
          .hasMessageContaining("fired as UnknownEvent");
    }
  }

  @Nested
  @DisplayName("has an asynchronous failure")
  class AsynchronousFailure {

    @Test
    void as_a_value_if_it_is_expected() {
      DeliveryOutcome outcome =
          samba.expectingAsynchronousFailure().deliver(Deliveries.recordingReady());

      assertThat(outcome.asynchronousFailure())
          .get()
          .isInstanceOf(UnsupportedOperationException.class)
          .extracting(Throwable::getMessage)
          .isEqualTo("not ready");
      assertThat(outcome.calledObservers()).containsExactly("DeliveryOutcomeTest.First.ready");
    }

    @Test
    void thrown_if_it_is_not_expected() {
      assertThatThrownBy(() -> samba.deliver(Deliveries.recordingReady()))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void and_fails_if_one_is_expected_that_does_not_happen() {
      assertThat(samba.deliver(Deliveries.participantLeft()).asynchronousFailure()).isEmpty();
      assertThatThrownBy(
              () -> samba.expectingAsynchronousFailure().deliver(Deliveries.participantLeft()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Expected that an asynchronous observer fails, but none did");
    }

    @Test
    void but_throws_that_of_a_synchronous_observer_even_then() {
      assertThatThrownBy(
              () -> samba.expectingAsynchronousFailure().deliver(Deliveries.questionAsked()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("synchronous")
          .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
    }
  }

  @Test
  void of_a_meeting_is_one_for_all_its_deliveries() {
    Meeting meeting = Deliveries.meeting().inRoom("room-7");

    DeliveryOutcome outcome = samba.expectingAsynchronousFailure().deliver(withoutQuestions());

    assertThat(outcome.events())
        .filteredOn(event -> !(event instanceof Departure))
        .extracting(WebhookEvent::eventType)
        .isEqualTo(withoutQuestions().stream().map(Delivery::eventType).toList());
    assertThat(outcome.calledObservers())
        .filteredOn(observer -> observer.endsWith("Second.room"))
        .hasSize(2);
    assertThat(meeting.deliveries()).hasSizeGreaterThan(withoutQuestions().size());
  }

  @Test
  void of_a_meeting_ends_with_the_first_failure() {
    assertThatThrownBy(() -> samba.deliver(Deliveries.meeting()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("synchronous");
  }

  @Test
  void of_a_meeting_fails_only_if_none_of_its_events_is_observed() {
    stop();
    weld = container(Conditional.class).initialize();

    assertThatThrownBy(() -> Deliverer.inCurrentContainer().deliver(Deliveries.meeting()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Nobody observes <session_started>")
        .hasMessageContaining("<recording_ready>");
  }

  @Test
  void has_events_that_were_received_at_the_time_of_the_clock() {
    Instant now = Instant.parse("2026-03-01T10:15:30Z");
    Deliverer atNow = samba.withClock(Clock.fixed(now, ZoneOffset.UTC));

    assertThat(
            atNow.deliver(Deliveries.participantJoined()).events().get(0).envelope().receivedAt())
        .isEqualTo(now);
    assertThat(
            samba.deliver(Deliveries.participantJoined()).events().get(0).envelope().receivedAt())
        .isEqualTo(Instant.EPOCH);
  }

  @Test
  void describes_itself() {
    assertThat(samba.deliver(Deliveries.roleDeleted()))
        .hasToString(
            "DeliveryOutcome[events [role_deleted], called [DeliveryOutcomeTest.First.role],"
                + " asynchronous failure <null>]");
  }

  private static List<Delivery<?>> withoutQuestions() {
    return Deliveries.meeting().inRoom("room-7").deliveries().stream()
        .filter(delivery -> !delivery.eventType().equals("question_asked"))
        .toList();
  }

  private static Weld container(Class<?>... beans) {
    return new Weld()
        .disableDiscovery()
        .beanClasses(beans)
        .addBeanClass(Injected.class)
        .addExtension(new ObserverExtension())
        .addExtension(new DelivererExtension());
  }

  /** Has no client proxy, so that the test can read its field. */
  @Singleton
  static class Injected {

    @Inject Deliverer samba;
  }

  @EventName("participant_left")
  public record Departure(Envelope envelope, String name) implements CustomEvent {}

  @EventName("robot_danced")
  public record Danced(Envelope envelope, int steps) implements CustomEvent {}

  @ApplicationScoped
  static class First {

    void early(@Observes @Priority(1) ParticipantEvent event) {}

    void async(@ObservesAsync ParticipantJoined event) {}

    void own(@Observes Departure event) {}

    void own(@Observes Danced event) {}

    void role(@Observes RoleDeleted event) {}

    void ready(@ObservesAsync RecordingReady event) {
      throw new UnsupportedOperationException("not ready");
    }

    void failing(@Observes QuestionAsked event) {
      throw new IllegalArgumentException("synchronous");
    }

    void failingToo(@ObservesAsync QuestionAsked event) {
      throw new IllegalStateException("asynchronous");
    }
  }

  @ApplicationScoped
  static class Second {

    void room(@Observes @InRoom("room-7") ParticipantJoined event) {}

    void async(@ObservesAsync ParticipantJoined event) {}

    <E extends RoomEvent> void variable(@Observes E event) {}

    <E extends Object & RoomEvent> void bounded(@Observes E event) {}

    void transactional(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomEvent event) {}
  }

  @SessionScoped
  static class InSession implements Serializable {
    private static final long serialVersionUID = 1L;

    void role(@ObservesAsync RoleDeleted event) {}

    static void withoutBean(@ObservesAsync RoleDeleted event) {}
  }

  @RequestScoped
  static class Conditional {

    void role(@Observes(notifyObserver = Reception.IF_EXISTS) RoleDeleted event) {}
  }
}
