package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.foreign;
import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static io.github.sambahooks.testsupport.TestObservers.named;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenPolls.Unimplemented;
import io.github.sambahooks.testsupport.Polls.Arrival;
import io.github.sambahooks.testsupport.Polls.PollCreated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An observer")
class ObserverWarningsTest {

  @Test
  void that_can_be_called_causes_no_warning() {
    ObserverWarnings warnings =
        warnings(
            of(WebhookEvent.class),
            of(UnknownEvent.class),
            of(PollCreated.class),
            of(CustomEvent.class),
            named(ParticipantJoined.class, "participant_joined"),
            named(ParticipantEvent.class, "participant_left"),
            named(UnknownEvent.class, "whiteboard_cleared"),
            named(UnknownEvent.class, "poll_created"),
            named(CustomEvent.class, "poll_created"),
            inRooms(ParticipantJoined.class, "r", "${same}"));

    assertThat(warnings.unreachable()).isEmpty();
    assertThat(warnings.likelyTypos()).isEmpty();
  }

  @Test
  void of_a_record_under_another_name_is_never_called() {
    assertThat(reason(named(ParticipantJoined.class, "participant_left")))
        .isEqualTo("a ParticipantJoined is never <participant_left>, but participant_joined");
  }

  @Test
  void of_an_unknown_event_that_is_known_is_never_called() {
    assertThat(reason(named(UnknownEvent.class, "participant_joined")))
        .isEqualTo("<participant_joined> arrives as ParticipantJoined");
    assertThat(
            warnings(named(UnknownEvent.class, "participant_joined"), of(Arrival.class))
                .unreachable())
        .as("it arrives if the application's record does not bind")
        .isEmpty();
  }

  @Test
  void of_an_interface_that_no_observed_record_implements_is_never_called() {
    assertThat(reason(of(Unimplemented.class))).isEqualTo("no observed record is a Unimplemented");
    assertThat(reason(of(CustomEvent.class))).isEqualTo("no observed record is a CustomEvent");
  }

  @Test
  void with_a_qualifier_of_somebody_else_is_never_called() {
    assertThat(reason(foreign(WebhookEvent.class, "@Premium")))
        .isEqualTo("no event has the qualifier @Premium");
  }

  @Test
  void of_several_rooms_is_never_called() {
    assertThat(reason(inRooms(WebhookEvent.class, "r", "${other}"))).contains("one room");
  }

  @Test
  void of_a_name_that_looks_misspelled_causes_a_suggestion() {
    assertThat(
            warnings(
                    named(UnknownEvent.class, "Participant-Joind"),
                    named(UnknownEvent.class, "pol_created"),
                    of(PollCreated.class))
                .likelyTypos())
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .contains(
                        "onUnknownEvent",
                        "\"Participant-Joind\"",
                        "did you mean <participant_joined>?"),
            other -> assertThat(other).contains("\"pol_created\"", "<poll_created>?"));
  }

  private static String reason(Observer observer) {
    var never = warnings(observer).unreachable();
    assertThat(never).hasSize(1);
    return never.get(never.firstKey());
  }

  private static ObserverWarnings warnings(Observer... observers) {
    return new ObserverWarnings(
        ObservedEvents.of(
            List.of(observers),
            key -> Optional.of(key.equals("same") ? "r" : "another room's id")));
  }
}
