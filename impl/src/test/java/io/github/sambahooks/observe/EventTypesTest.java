package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.PhoneParticipantAskedToUnmute;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenPolls;
import io.github.sambahooks.testsupport.BrokenPolls.Unimplemented;
import io.github.sambahooks.testsupport.Polls.Arrival;
import io.github.sambahooks.testsupport.Polls.Opened;
import io.github.sambahooks.testsupport.Polls.PollClosed;
import io.github.sambahooks.testsupport.Polls.PollCreated;
import io.github.sambahooks.testsupport.Polls.PollEvent;
import io.github.sambahooks.testsupport.Polls.Ranked;
import io.github.sambahooks.testsupport.Polls.Reopened;
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

@DisplayName("The events of an application")
class EventTypesTest {

  @Test
  void are_the_library_s_under_the_vendor_s_names() throws Exception {
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
    assertThat(custom(PollCreated.class, PollClosed.class, Ranked.class, Arrival.class))
        .containsOnly(
            Map.entry("poll_created", PollCreated.class),
            Map.entry("poll_closed", PollClosed.class),
            Map.entry("poll_ranked", Ranked.class),
            Map.entry("participant_joined", Arrival.class));
  }

  @Test
  void are_also_the_records_of_a_sealed_interface_that_it_observes() {
    assertThat(custom(PollEvent.class, Opened.class))
        .containsOnly(
            Map.entry("poll_opened", Opened.class), Map.entry("poll_reopened", Reopened.class));
  }

  @Test
  void are_not_to_be_guessed_from_an_open_interface() {
    assertThat(custom(WebhookEvent.class, CustomEvent.class, Unimplemented.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nameless,  has no name: annotate it with @EventName",
    "Blank,     has no name: annotate it with @EventName",
    "Hidden,    is not public",
    "Bare,      has no component <Envelope envelope>: add it",
    "Generic,   has a type variable",
    "ManyWays,  annotate one constructor with @JsonbCreator",
    "Classical, is no record"
  })
  void must_be_such_as_json_b_can_make(String name, String problem) throws Exception {
    Class<?> broken = Class.forName(BrokenPolls.class.getName() + "$" + name);

    assertThatThrownBy(() -> custom(broken))
        .isInstanceOf(ObservationException.class)
        .hasMessageContainingAll(
            "this deployment fails", broken.getName(), "demo.Observers.on" + name, problem);
  }

  @Test
  void are_refused_all_at_once_two_of_one_name_included() {
    assertThatThrownBy(
            () -> custom(PollCreated.class, BrokenPolls.Twin.class, BrokenPolls.Nameless.class))
        .hasMessageContainingAll(
            PollCreated.class.getName(),
            BrokenPolls.Twin.class.getName(),
            "both @EventName(\"poll_created\"): keep one",
            BrokenPolls.Nameless.class.getName());
  }

  private static Map<String, Class<? extends Record>> custom(Class<?>... observed) {
    return EventTypes.observedBy(Arrays.stream(observed).map(type -> of(type)).toList()).custom();
  }
}
