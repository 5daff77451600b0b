package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static io.github.sambahooks.register.Registrations.SECRET;
import static io.github.sambahooks.register.Registrations.observing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.registration.RegistrationStatus.Snapshot;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("If Digital Samba fails, the registrar")
class RegistrarFailureTest {

  private static final String JOINED = "participant_joined";

  private final RegistrarScenario scenario = new RegistrarScenario();

  @AfterEach
  void close() {
    scenario.close();
  }

  @Test
  void waits_as_long_as_the_vendor_asks_if_it_is_rate_limited() {
    scenario.vendor.allow(1);

    assertThat(scenario.register(observing(JOINED)).state()).isEqualTo(State.CREATED);

    assertThat(scenario.delays).isNotEmpty().allMatch(delay -> delay.toSeconds() >= 38);
    assertThat(scenario.log.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("INFO Samba Hooks could not register <" + ENDPOINT + "> at Digital Samba yet:")
        .contains("429")
        .matches(".* up to 7 times, first in (39|38) s, with about 3 minutes of pauses in total");
  }

  @Test
  void retries_transient_failures() {
    scenario.vendor.script(FakeAnswer.error(500, "Server Error"), FakeAnswer.json(502, "<html>"));

    assertThat(scenario.register(observing(JOINED)).state()).isEqualTo(State.CREATED);
    assertThat(scenario.delays).hasSize(2);
    assertThat(scenario.log.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("INFO Samba Hooks could not register <" + ENDPOINT + "> at Digital Samba yet:")
        .contains("500", "<Server Error>")
        .endsWith("up to 7 times, first in 1 s, with about 2 minutes of pauses in total");
  }

  @Test
  void does_not_create_twice_if_the_first_answer_is_lost() {
    scenario.vendor.loseAnswerTo("POST /api/v1/webhooks");

    assertThat(scenario.register(observing(JOINED)).state()).isEqualTo(State.UNCHANGED);

    assertThat(scenario.vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(scenario.vendor.writes()).hasSize(1);
  }

  @Test
  void gives_up_eventually_and_states_the_consequence() {
    for (int i = 0; i < RetryPolicy.MAX_ATTEMPTS; i++) {
      scenario.vendor.script(FakeAnswer.error(503, "Down"));
    }

    assertFailed("events may be missing until the next start tries again", "503", "<Down>");
    assertThat(scenario.vendor.requests()).hasSize(RetryPolicy.MAX_ATTEMPTS);
  }

  @Test
  void does_not_retry_permanent_failures() {
    scenario.vendor.script(FakeAnswer.error(401, "Unauthenticated."));
    assertFailed("401", "sambahooks.registration.developer-key");

    scenario.vendor.script(FakeAnswer.garbage());
    assertFailed("<GET /api/v1/events>", "is not JSON");
    assertThat(scenario.delays).isEmpty();
  }

  @Test
  void does_not_reveal_a_secret_that_the_vendor_echoes() {
    scenario.vendor.script(
        FakeAnswer.json(200, "[\"" + JOINED + "\"]"),
        FakeAnswer.json(200, "{\"data\": []}"),
        FakeAnswer.error(422, SECRET + FakeDigitalSamba.DEVELOPER_KEY));

    assertFailed("422 to <POST /api/v1/webhooks>");
  }

  @Test
  void reports_failures_of_its_own_code() {
    scenario.register(
        names -> {
          throw new IllegalStateException("broken");
        });

    assertThat(scenario.status.current().state()).isEqualTo(State.FAILED);
    assertThat(scenario.log.lines())
        .singleElement()
        .asString()
        .contains("IllegalStateException: broken");
  }

  @Test
  void delays_neither_start_nor_stop_if_the_vendor_hangs() {
    scenario.vendor.script(FakeAnswer.hang());
    Registrar registrar = scenario.registrar(Registrations.RECONCILE, observing(JOINED));
    Instant before = Instant.now();

    registrar.start();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    assertThat(scenario.status.current().state()).isEqualTo(State.PENDING);
    Clients.await(() -> !scenario.vendor.requests().isEmpty());
    registrar.stop();

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    Clients.await(() -> RegistrarScenario.threads().isEmpty());
    assertThat(scenario.log.lines()).isEmpty();
  }

  private void assertFailed(String... parts) {
    Snapshot status = scenario.register(observing(JOINED));
    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.message()).contains(parts).contains("could not register <" + ENDPOINT);
    assertThat(scenario.log.lines()).last().isEqualTo("WARNING " + status.message());
  }
}
