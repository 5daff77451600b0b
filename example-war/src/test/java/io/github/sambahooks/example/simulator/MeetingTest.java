package io.github.sambahooks.example.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testing.Delivery;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A short meeting")
class MeetingTest {

  @Test
  void delivers_everything_that_the_page_shows() {
    assertThat(events("1"))
        .extracting(WebhookEvent::eventType)
        .containsExactly(
            "session_started",
            "participant_joined",
            "participant_joined",
            "participant_joined",
            "participant_waiting_joined",
            "participant_joined",
            "participant_joined",
            "recording_started",
            "participant_hand_raised",
            "question_asked",
            "participant_hand_lowered",
            "question_answered",
            "participant_left",
            "recording_stopped",
            "session_ended",
            "recording_ready");
    assertThat(events("1")).filteredOn(ParticipantJoined.class::isInstance).hasSize(5);
  }

  @Test
  void is_in_one_room_that_no_other_meeting_uses() {
    assertThat(events("1")).extracting(WebhookEvent::roomId).containsOnly(room("1"));
    assertThat(room("2")).isNotEqualTo(room("1"));
  }

  @Test
  void has_the_same_ids_for_the_same_people() {
    assertThat(
            events("1").stream()
                .filter(ParticipantEvent.class::isInstance)
                .map(event -> ((ParticipantEvent) event).participant().id())
                .distinct())
        .hasSize(5);
  }

  private static String room(String id) {
    return events(id).get(0).roomId();
  }

  private static List<? extends WebhookEvent> events(String id) {
    Meeting meeting = new Meeting(id);
    return IntStream.range(0, Meeting.STEPS.size())
        .mapToObj(meeting::delivery)
        .map(Delivery::event)
        .toList();
  }
}
