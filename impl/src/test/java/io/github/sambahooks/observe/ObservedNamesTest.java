package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.foreign;
import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static io.github.sambahooks.testsupport.TestObservers.named;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.LibraryEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.RoomEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.Polls.PollCreated;
import io.github.sambahooks.testsupport.Polls.PollEvent;
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
          "poll_created",
          "poll_opened",
          "whiteboard_cleared");

  @Test
  void are_the_name_of_a_record() {
    assertThat(subscribable(of(ParticipantJoined.class))).containsExactly("participant_joined");
    assertThat(subscribable(inRooms(ParticipantJoined.class, "r")))
        .containsExactly("participant_joined");
  }

  @Test
  void are_those_of_a_group_that_the_vendor_lists() {
    assertThat(subscribable(of(RecordingEvent.class)))
        .containsExactly("recording_ready", "recording_started");
    assertThat(unlisted(of(RecordingEvent.class))).isEmpty();
    assertThat(subscribable(of(LibraryEvent.class))).isEmpty();
  }

  @Test
  void are_all_that_the_vendor_lists_for_the_root() {
    assertThat(subscribable(of(WebhookEvent.class))).containsExactlyInAnyOrderElementsOf(LISTED);
  }

  @Test
  void are_all_that_the_library_does_not_know_for_unknown_events() {
    assertThat(subscribable(of(UnknownEvent.class)))
        .containsExactly("poll_created", "poll_opened", "whiteboard_cleared");
  }

  @Test
  void are_narrowed_by_a_name() {
    assertThat(subscribable(named(UnknownEvent.class, "whiteboard_cleared")))
        .containsExactly("whiteboard_cleared");
    assertThat(subscribable(named(WebhookEvent.class, "room_locked")))
        .containsExactly("room_locked");
    assertThat(subscribable(named(RecordingEvent.class, "recording_ready")))
        .containsExactly("recording_ready");
  }

  @Test
  void are_those_of_the_application_s_own_events() {
    assertThat(subscribable(of(PollCreated.class))).containsExactly("poll_created");
    assertThat(subscribable(of(PollEvent.class))).containsExactly("poll_opened");
    assertThat(subscribable(of(CustomEvent.class))).isEmpty();
    assertThat(subscribable(of(CustomEvent.class), of(PollCreated.class)))
        .containsExactly("poll_created");
  }

  @Test
  void are_not_those_that_can_never_come() {
    assertThat(
            subscribable(
                named(RoomEvent.class, "participant_joined"),
                named(UnknownEvent.class, "participant_joined"),
                foreign(WebhookEvent.class, "@Premium")))
        .isEmpty();
  }

  @Test
  void leave_out_and_tell_what_the_vendor_does_not_list() {
    Observer[] observers = {
      named(UnknownEvent.class, "later"),
      named(WebhookEvent.class, "room_unlocked"),
      of(ParticipantJoined.class),
      of(io.github.sambahooks.event.RoleDeleted.class)
    };

    assertThat(subscribable(observers)).containsExactly("participant_joined");
    assertThat(unlisted(observers)).containsExactly("later", "role_deleted", "room_unlocked");
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
