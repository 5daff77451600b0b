package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.bounded;
import static io.github.sambahooks.testsupport.TestObservers.in;
import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static io.github.sambahooks.testsupport.TestObservers.named;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static io.github.sambahooks.testsupport.TestObservers.withUnsupported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.LibraryEvent;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.RoomEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.Robots.RobotEvent;
import jakarta.enterprise.event.Reception;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names to subscribe to")
class ObservedNamesTest {

  private static final List<String> LISTED =
      List.of(
          "recording_ready",
          "recording_started",
          "participant_joined",
          "room_locked",
          "robot_danced",
          "robot_started",
          "whiteboard_cleared");

  @Test
  void include_the_name_of_an_observed_record() {
    assertThat(subscribable(of(ParticipantJoined.class))).containsExactly("participant_joined");
    assertThat(subscribable(inRooms(ParticipantJoined.class, "r")))
        .containsExactly("participant_joined");
  }

  @Test
  void include_the_names_of_an_observed_group_that_the_vendor_lists() {
    assertThat(subscribable(of(RecordingEvent.class)))
        .containsExactly("recording_ready", "recording_started");
    assertThat(unlisted(of(RecordingEvent.class))).isEmpty();
    assertThat(subscribable(of(LibraryEvent.class))).isEmpty();
  }

  @Test
  void are_all_that_the_vendor_lists_if_the_root_is_observed() {
    assertThat(subscribable(of(WebhookEvent.class))).containsExactlyInAnyOrderElementsOf(LISTED);
  }

  @Test
  void include_all_that_the_library_does_not_know_if_unknown_events_are_observed() {
    assertThat(subscribable(of(UnknownEvent.class)))
        .containsExactly("robot_danced", "robot_started", "whiteboard_cleared");
  }

  @Test
  void are_narrowed_by_an_event_name() {
    assertThat(subscribable(named(UnknownEvent.class, "whiteboard_cleared")))
        .containsExactly("whiteboard_cleared");
    assertThat(subscribable(named(WebhookEvent.class, "room_locked")))
        .containsExactly("room_locked");
    assertThat(subscribable(named(RecordingEvent.class, "recording_ready")))
        .containsExactly("recording_ready");
  }

  @Test
  void include_those_of_custom_events() {
    assertThat(subscribable(of(RobotDanced.class))).containsExactly("robot_danced");
    assertThat(subscribable(of(RobotEvent.class))).containsExactly("robot_started");
    assertThat(subscribable(of(CustomEvent.class))).isEmpty();
    assertThat(subscribable(of(CustomEvent.class), of(RobotDanced.class)))
        .containsExactly("robot_danced");
  }

  @Test
  void exclude_those_that_the_observer_can_never_receive() {
    assertThat(
            subscribable(
                named(RoomEvent.class, "participant_joined"),
                named(UnknownEvent.class, "participant_joined"),
                withUnsupported(WebhookEvent.class, "@Premium")))
        .isEmpty();
  }

  @Test
  void are_those_of_events_that_all_bounds_of_a_type_variable_accept() {
    assertThat(subscribable(bounded(Object.class, RecordingEvent.class)))
        .containsExactly("recording_ready", "recording_started");
    assertThat(subscribable(bounded(Record.class, RecordingEvent.class)))
        .containsExactly("recording_ready", "recording_started");
    assertThat(subscribable(bounded(WebhookEvent.class, ParticipantJoined.class)))
        .containsExactly("participant_joined");
    assertThat(subscribable(bounded(WebhookEvent.class, Comparable.class))).isEmpty();
    assertThat(subscribable(bounded(Object.class, RobotEvent.class)))
        .containsExactly("robot_started");
  }

  @Test
  void exclude_those_of_an_observer_that_is_not_called_because_of_its_scope() {
    assertThat(subscribable(in(BeanScope.SESSION, true, Reception.ALWAYS))).isEmpty();
    assertThat(subscribable(in(BeanScope.SESSION, false, Reception.ALWAYS)))
        .containsExactly("participant_joined");
  }

  @Test
  void exclude_those_of_several_rooms_at_once() {
    assertThat(subscribable(inRooms(ParticipantJoined.class, "a", "b"))).isEmpty();
  }

  @Test
  void exclude_those_of_events_whose_part_is_observed() {
    assertThat(subscribable(of(Participant.class), named(Participant.class, "participant_joined")))
        .isEmpty();
    assertThat(unlisted(named(Participant.class, "participant_left"))).isEmpty();
  }

  @Test
  void exclude_but_report_what_the_vendor_does_not_list() {
    Observer[] observers = {
      named(UnknownEvent.class, "whiteboard_opened"),
      named(WebhookEvent.class, "room_unlocked"),
      of(ParticipantJoined.class),
      of(io.github.sambahooks.event.RoleDeleted.class)
    };

    assertThat(subscribable(observers)).containsExactly("participant_joined");
    assertThat(unlisted(observers))
        .containsExactly("role_deleted", "room_unlocked", "whiteboard_opened");
  }

  private static Set<String> subscribable(Observer... observers) {
    return names(observers).subscribable(LISTED);
  }

  private static Set<String> unlisted(Observer... observers) {
    return names(observers).unlisted(LISTED);
  }

  private static ObservedNames names(Observer... observers) {
    return new ObservedNames(ObservedEvents.of(List.of(observers), Optional::of));
  }
}
