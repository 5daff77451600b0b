package io.github.sambahooks.register;

import static io.github.sambahooks.register.RegistrarScenario.NOW;
import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static io.github.sambahooks.register.Registrations.observing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.registration.RegistrationStatus.Snapshot;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.testsupport.FakeAnswer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The registrar")
class RegistrarTest {

  private static final String JOINED = "participant_joined";
  private static final String READY = "recording_ready";
  private static final Policy VERIFY = new Policy(true, false);
  private static final Policy DELETE = new Policy(false, true);

  private final RegistrarScenario scenario = new RegistrarScenario();

  @AfterEach
  void close() {
    scenario.close();
  }

  @Test
  void is_off_before_it_is_started() {
    assertThat(scenario.status.current().state()).isEqualTo(State.OFF);
    assertThat(scenario.status.current().since()).isEqualTo(NOW);
  }

  @Test
  void reports_the_outcome_in_one_line_and_in_the_status() {
    Snapshot status = scenario.register(observing(READY, JOINED));

    assertThat(status.state()).isEqualTo(State.CREATED);
    assertThat(status.webhookId()).isEqualTo(scenario.vendor.webhooks().only().getString("id"));
    assertThat(status.events()).containsExactly(JOINED, READY);
    assertThat(scenario.log.lines())
        .singleElement()
        .isEqualTo("INFO " + status.message())
        .asString()
        .contains(status.webhookId(), ENDPOINT, "participant_joined, recording_ready");
  }

  @Test
  void follows_the_observers_and_writes_nothing_if_the_webhook_is_up_to_date() {
    scenario.register(observing(JOINED));
    assertThat(scenario.register(observing(READY)).state()).isEqualTo(State.UPDATED);
    assertThat(scenario.vendor.webhooks().eventsOfTheOnly()).containsExactly(READY);
    scenario.vendor.requests().clear();

    assertThat(scenario.register(observing(READY)).state()).isEqualTo(State.UNCHANGED);
    assertThat(scenario.vendor.writes()).isEmpty();
    assertThat(scenario.log.lines()).hasSize(3).allMatch(line -> line.startsWith("INFO"));
  }

  @Test
  void changes_the_secret_of_the_webhook_and_says_when_that_is_done() throws Exception {
    Registrar registrar = scenario.start(Registrations.RECONCILE, observing(JOINED));
    CountDownLatch done = new CountDownLatch(1);

    registrar.changeSecret(new Secret("another secret"), done::countDown);

    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(scenario.vendor.webhooks().only().getString("authorization_header"))
        .isEqualTo("another secret");
    registrar.stop();
  }

  @Test
  void tries_to_change_the_secret_until_that_succeeds() throws Exception {
    Registrar registrar = scenario.start(Registrations.RECONCILE, observing(JOINED));
    scenario.vendor.script(FakeAnswer.error(403, "Not now"));
    CountDownLatch done = new CountDownLatch(1);

    registrar.changeSecret(new Secret("another secret"), done::countDown);

    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(scenario.delays).contains(Duration.ofMinutes(5));
    assertThat(scenario.vendor.webhooks().only().getString("authorization_header"))
        .isEqualTo("another secret");
    registrar.stop();
  }

  @Test
  void changes_no_secret_after_it_was_stopped() {
    Registrar registrar = scenario.start(Registrations.RECONCILE, observing(JOINED));
    registrar.stop();
    scenario.vendor.requests().clear();

    registrar.changeSecret(new Secret("another secret"), () -> {});

    assertThat(scenario.vendor.requests()).isEmpty();
  }

  @Test
  void omits_events_that_the_vendor_does_not_list_and_warns_once() {
    scenario.vendor.script(
        FakeAnswer.json(200, "[\"" + JOINED + "\"]"), FakeAnswer.error(503, "Down"));

    scenario.register(observing(JOINED, "robot_danced"));

    assertThat(scenario.vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(scenario.log.lines()).hasSize(3);
    assertThat(scenario.log.lines().get(0))
        .startsWith("WARNING")
        .contains("list them: robot_danced.");
    assertThat(scenario.log.lines().get(1))
        .startsWith("INFO")
        .contains("could not register", "503");
  }

  @Test
  void changes_nothing_for_an_application_without_observers() {
    scenario.register(observing(JOINED));
    scenario.vendor.requests().clear();

    Snapshot status = scenario.register(observing("robot_danced"));

    assertThat(status.state()).isEqualTo(State.NOTHING_OBSERVED);
    assertThat(scenario.vendor.writes()).isEmpty();
    assertThat(scenario.log.lines()).last().asString().startsWith("WARNING");
  }

  @Test
  void only_verifies_if_configured() {
    assertThat(scenario.register(VERIFY, observing(JOINED)).message())
        .contains("it does not exist");
    scenario.register(observing(JOINED));
    scenario.vendor.requests().clear();

    assertThat(scenario.register(VERIFY, observing(JOINED)).state()).isEqualTo(State.UNCHANGED);
    Snapshot status = scenario.register(VERIFY, observing(READY));
    assertThat(status.state()).isEqualTo(State.DIFFERENT);
    assertThat(status.message())
        .contains("events (missing: recording_ready; not observed: participant_joined)");

    assertThat(scenario.vendor.writes()).isEmpty();
    assertThat(scenario.log.lines()).last().asString().isEqualTo("WARNING " + status.message());
  }

  @Test
  void deletes_the_webhook_at_shutdown_if_configured() {
    String other =
        scenario.vendor.webhooks().add("https://example.com", "Samba Hooks", NOW, JOINED);
    Registrar registrar = scenario.start(DELETE, observing(JOINED));

    registrar.stop();
    registrar.stop();

    assertThat(scenario.vendor.webhooks().ids()).containsExactly(other);
    assertThat(scenario.status.current().state()).isEqualTo(State.DELETED);
    assertThat(scenario.log.lines()).hasSize(2);
  }

  @Test
  void keeps_the_webhook_at_shutdown_by_default() {
    scenario.start(Registrations.RECONCILE, observing(JOINED)).stop();

    assertThat(scenario.vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(scenario.vendor.calls()).noneMatch(call -> call.startsWith("DELETE"));
  }

  @Test
  void stops_its_threads_when_it_is_done() {
    scenario.register(observing(JOINED));

    Clients.await(() -> RegistrarScenario.threads().isEmpty());
  }
}
