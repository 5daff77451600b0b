package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.SessionStarted;
import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting")
class MeetingTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

  private final Meeting meeting =
      Deliveries.meeting().inRoom("room-7").inSession("session-1").startingAt(NOW);

  @Test
  void begins_and_ends_with_its_session() {
    List<String> names = meeting.deliveries().stream().map(Delivery::eventType).toList();

    assertThat(names)
        .startsWith("session_started", "participant_joined")
        .endsWith("participant_left", "session_ended", "recording_ready");
  }

  @Test
  void is_in_one_room_and_one_session_at_rising_times() {
    assertThat(events().map(WebhookEvent::roomId)).containsOnly("room-7");
    assertThat(events().map(WebhookEvent::sessionId)).containsOnly("session-1");
    assertThat(events().map(WebhookEvent::timestamp)).isSorted().doesNotHaveDuplicates();
    assertThat(events().map(event -> event.envelope().deliveryId())).doesNotHaveDuplicates();
  }

  @Test
  void has_participants_who_leave_after_they_have_joined() {
    List<Object> joined =
        events()
            .filter(ParticipantJoined.class::isInstance)
            .map(event -> ((ParticipantJoined) event).participant())
            .<Object>map(participant -> participant.id() + participant.name())
            .toList();
    List<Object> left =
        events()
            .filter(ParticipantLeft.class::isInstance)
            .map(event -> ((ParticipantLeft) event).participant())
            .<Object>map(participant -> participant.id() + participant.name())
            .toList();

    assertThat(joined).hasSize(2).doesNotHaveDuplicates();
    assertThat(left).containsExactlyInAnyOrderElementsOf(joined);
  }

  @Test
  void has_one_recording() {
    assertThat(
            events()
                .filter(RecordingEvent.class::isInstance)
                .map(event -> ((RecordingEvent) event).recording().id())
                .distinct())
        .hasSize(1);
  }

  @Test
  void has_details_with_the_times_of_its_session() {
    SessionStarted started = (SessionStarted) meeting.deliveries().get(0).event();
    SessionEnded ended =
        (SessionEnded) events().filter(SessionEnded.class::isInstance).findFirst().orElseThrow();

    assertThat(started.timestamp()).isEqualTo(NOW);
    assertThat(ended.timestamp()).isEqualTo(NOW.plus(Duration.parse("PT45M11S")));
    assertThat(ended.session().duration()).isEqualTo(Duration.parse("PT45M11S"));
    assertThat(ended.session().endTime()).isEqualTo(ended.timestamp());
  }

  @Test
  void is_that_of_the_samples_by_default() {
    assertThat(Deliveries.meeting().deliveries().get(1).body())
        .isEqualTo(Deliveries.participantJoined().body());
  }

  private Stream<WebhookEvent> events() {
    return meeting.deliveries().stream().map(Delivery::event);
  }
}
