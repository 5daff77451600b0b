package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.bounded;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.PhoneParticipantAskedToUnmute;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenRobots;
import io.github.sambahooks.testsupport.BrokenRobots.Unimplemented;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.Ranked;
import io.github.sambahooks.testsupport.Robots.Restarted;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.Robots.RobotEvent;
import io.github.sambahooks.testsupport.Robots.RobotRested;
import io.github.sambahooks.testsupport.Robots.Started;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The event types of an application")
class EventTypesTest {

  @Test
  void include_the_records_of_the_library_by_the_names_of_the_vendor() throws Exception {
    Map<String, Class<? extends WebhookEvent>> catalogue =
        EventTypes.observedBy(List.of()).catalogue();

    try (Stream<Path> payloads =
        Files.list(
            Path.of("../testing/src/main/resources/io/github/sambahooks/testing/payloads"))) {
      assertThat(catalogue)
          .containsOnlyKeys(
              payloads
                  .map(file -> file.getFileName().toString().replace(".json", ""))
                  .toArray(String[]::new))
          .containsEntry("phone_participant_asked_to_unmute", PhoneParticipantAskedToUnmute.class);
    }
  }

  @Test
  void are_also_the_records_that_it_observes() {
    assertThat(custom(RobotDanced.class, RobotRested.class, Ranked.class, Arrival.class))
        .containsOnly(
            Map.entry("robot_danced", RobotDanced.class),
            Map.entry("robot_rested", RobotRested.class),
            Map.entry("robot_ranked", Ranked.class),
            Map.entry("participant_joined", Arrival.class));
  }

  @Test
  void include_the_records_of_an_observed_sealed_interface() {
    assertThat(custom(RobotEvent.class, Started.class))
        .containsOnly(
            Map.entry("robot_started", Started.class),
            Map.entry("robot_restarted", Restarted.class));
  }

  @Test
  void are_those_that_all_bounds_of_a_type_variable_accept() {
    assertThat(
            EventTypes.observedBy(
                    List.of(
                        bounded(Object.class, Started.class),
                        bounded(Comparable.class, RobotDanced.class)))
                .custom())
        .containsOnlyKeys("robot_started");
  }

  @Test
  void do_not_include_guesses_for_an_open_interface() {
    assertThat(custom(WebhookEvent.class, CustomEvent.class, Unimplemented.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nameless,  has no name: annotate it with @EventName",
    "Blank,     has no name: annotate it with @EventName",
    "Hidden,    is not public",
    "Bare,      has no component <Envelope envelope>: add it",
    "Generic,   has a type variable",
    "ManyCreators,  has several constructors or factory methods: annotate exactly one with @JsonbCreator",
    "Hiding,    'has a component <roomId>, which hides that of the delivery: remove it, because it is there already as event.roomId(); to bind a member of data with this name, give the component another name and annotate it with @JsonbProperty(\"roomId\"); it has a component <timestamp>'",
    "Classical, is not a record"
  })
  void must_follow_the_rules_for_custom_events(String name, String problem) throws Exception {
    Class<?> broken = Class.forName(BrokenRobots.class.getName() + "$" + name);

    assertThatThrownBy(() -> custom(broken))
        .isInstanceOf(ObservationException.class)
        .hasMessageContainingAll(
            "this deployment fails", broken.getName(), "demo.Observers.on" + name, problem);
  }

  @Test
  void are_refused_with_all_problems_at_once_including_duplicate_names() {
    assertThatThrownBy(
            () -> custom(RobotDanced.class, BrokenRobots.Twin.class, BrokenRobots.Nameless.class))
        .hasMessageContainingAll(
            RobotDanced.class.getName(),
            BrokenRobots.Twin.class.getName(),
            "both @EventName(\"robot_danced\"): remove one",
            BrokenRobots.Nameless.class.getName());
  }

  private static Map<String, Class<? extends Record>> custom(Class<?>... observed) {
    return EventTypes.observedBy(Arrays.stream(observed).map(type -> of(type)).toList()).custom();
  }
}
