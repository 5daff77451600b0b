package io.github.sambahooks.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.PhoneParticipantAskedToUnmute;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The observed names")
class ObservedNamesTest {

  private static final List<String> LISTED =
      List.of("participant_joined", "recording_ready", "recording_started", "poll_created");

  @Test
  void of_a_record_are_its_own() {
    Subscription subscription =
        observing(ParticipantJoined.class, PhoneParticipantAskedToUnmute.class);

    assertThat(subscription.names()).containsExactly("participant_joined");
    assertThat(subscription.unlisted()).containsExactly("phone_participant_asked_to_unmute");
  }

  @Test
  void of_a_group_are_those_of_its_records() {
    Subscription subscription = observing(RecordingEvent.class);

    assertThat(subscription.names()).containsExactly("recording_ready", "recording_started");
    assertThat(subscription.unlisted()).containsExactly("recording_deleted", "recording_stopped");
  }

  @Test
  void of_everything_are_all_that_are_listed_and_of_the_unknown_those_without_a_record() {
    assertThat(observing(WebhookEvent.class).names()).containsExactlyInAnyOrderElementsOf(LISTED);
    assertThat(observing(WebhookEvent.class).unlisted()).isEmpty();
    assertThat(observing(UnknownEvent.class).names()).containsExactly("poll_created");
  }

  private static Subscription observing(Class<?>... types) {
    return new ObservedNames(List.of(types)).apply(LISTED);
  }
}
