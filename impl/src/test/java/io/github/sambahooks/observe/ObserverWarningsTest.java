package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static io.github.sambahooks.testsupport.TestObservers.named;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static io.github.sambahooks.testsupport.TestObservers.withUnsupported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenRobots.Unimplemented;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
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
            of(RobotDanced.class),
            of(CustomEvent.class),
            named(ParticipantJoined.class, "participant_joined"),
            named(ParticipantEvent.class, "participant_left"),
            named(UnknownEvent.class, "whiteboard_cleared"),
            named(UnknownEvent.class, "robot_danced"),
            named(CustomEvent.class, "robot_danced"),
            inRooms(ParticipantJoined.class, "r", "${same}"));

    assertThat(warnings.unreachable()).isEmpty();
    assertThat(warnings.likelyTypos()).isEmpty();
  }

  @Test
  void of_a_record_under_another_name_is_never_called() {
    assertThat(reason(named(ParticipantJoined.class, "participant_left")))
        .isEqualTo("a ParticipantJoined is never <participant_left>, only <participant_joined>");
  }

  @Test
  void of_unknown_events_with_a_known_name_is_never_called() {
    assertThat(reason(named(UnknownEvent.class, "participant_joined")))
        .isEqualTo("<participant_joined> arrives as ParticipantJoined");
    assertThat(
            warnings(named(UnknownEvent.class, "participant_joined"), of(Arrival.class))
                .unreachable())
        .as("fired if the data does not bind to the application's record")
        .isEmpty();
  }

  @Test
  void of_an_interface_that_no_observed_record_implements_is_never_called() {
    assertThat(reason(of(Unimplemented.class)))
        .isEqualTo("no observed record is of type Unimplemented");
    assertThat(reason(of(CustomEvent.class)))
        .isEqualTo("no observed record is of type CustomEvent");
  }

  @Test
  void with_an_unsupported_qualifier_is_never_called() {
    assertThat(reason(withUnsupported(WebhookEvent.class, "@Premium")))
        .isEqualTo("no event has the qualifier @Premium");
  }

  @Test
  void in_several_rooms_is_never_called() {
    assertThat(reason(inRooms(WebhookEvent.class, "r", "${other}")))
        .isEqualTo("an event has only one room: write one method per room");
  }

  @Test
  void of_a_name_that_looks_misspelled_causes_a_suggestion() {
    assertThat(
            warnings(
                    named(UnknownEvent.class, "Participant-Joind"),
                    named(UnknownEvent.class, "robt_danced"),
                    of(RobotDanced.class))
                .likelyTypos())
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .contains(
                        "onUnknownEvent",
                        "\"Participant-Joind\"",
                        "did you mean <participant_joined>?"),
            other -> assertThat(other).contains("\"robt_danced\"", "<robot_danced>?"));
  }

  private static String reason(Observer observer) {
    var unreachable = warnings(observer).unreachable();
    assertThat(unreachable).hasSize(1);
    return unreachable.get(unreachable.firstKey());
  }

  private static ObserverWarnings warnings(Observer... observers) {
    return new ObserverWarnings(
        ObservedEvents.of(
            List.of(observers), key -> Optional.of(key.equals("same") ? "r" : "another-room")));
  }
}
