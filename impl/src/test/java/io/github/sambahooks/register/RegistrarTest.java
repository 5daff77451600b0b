package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static io.github.sambahooks.register.Registrations.SECRET;
import static io.github.sambahooks.register.Registrations.observing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import io.github.sambahooks.registration.RegistrationStatus.Snapshot;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import io.github.sambahooks.testsupport.LogCapture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The registrar")
class RegistrarTest {

  private static final String JOINED = "participant_joined";
  private static final String READY = "recording_ready";
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Policy VERIFY = new Policy(true, false);
  private static final Policy DELETE = new Policy(false, true);

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private final LogCapture log = LogCapture.of(Registrar.class);
  private final StatusBoard board = new StatusBoard(Clock.fixed(NOW, ZoneOffset.UTC));
  private final List<Duration> pauses = new ArrayList<>();

  @AfterEach
  void close() {
    assertThat(String.join("\n", log.lines()) + board.current())
        .doesNotContain(SECRET, FakeDigitalSamba.DEVELOPER_KEY, "lfCaPe93");
    log.close();
    vendor.close();
  }

  @Test
  void is_off_before_it_is_started() {
    assertThat(board.current().state()).isEqualTo(State.OFF);
    assertThat(board.current().since()).isEqualTo(NOW);
  }

  @Test
  void tells_what_became_of_it_in_one_line_and_in_the_status() {
    Snapshot status = register(observing(READY, JOINED));

    assertThat(status.state()).isEqualTo(State.CREATED);
    assertThat(status.webhookId()).isEqualTo(vendor.webhooks().only().getString("id"));
    assertThat(status.events()).containsExactly(JOINED, READY);
    assertThat(log.lines())
        .singleElement()
        .isEqualTo("INFO " + status.message())
        .asString()
        .contains(status.webhookId(), ENDPOINT, "participant_joined, recording_ready");
  }

  @Test
  void follows_the_observers_and_writes_nothing_once_all_is_as_it_should_be() {
    register(observing(JOINED));
    assertThat(register(observing(READY)).state()).isEqualTo(State.UPDATED);
    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(READY);
    vendor.requests().clear();

    assertThat(register(observing(READY)).state()).isEqualTo(State.UNCHANGED);
    assertThat(vendor.writes()).isEmpty();
    assertThat(log.lines()).hasSize(3).allMatch(line -> line.startsWith("INFO"));
  }

  @Test
  void leaves_out_what_the_vendor_does_not_list_and_says_so_once() {
    vendor.script(FakeAnswer.json(200, "[\"" + JOINED + "\"]"), FakeAnswer.error(503, "Down"));

    register(observing(JOINED, "poll_created"));

    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(0)).startsWith("WARNING").contains("list them: poll_created.");
  }

  @Test
  void registers_nothing_and_changes_nothing_for_an_application_without_observers() {
    register(observing(JOINED));
    vendor.requests().clear();

    Snapshot status = register(observing("poll_created"));

    assertThat(status.state()).isEqualTo(State.NOTHING_OBSERVED);
    assertThat(vendor.writes()).isEmpty();
    assertThat(log.lines()).last().asString().startsWith("WARNING");
  }

  @Test
  void waits_as_long_as_the_vendor_asks_past_the_rate_limit() {
    vendor.allow(1);

    assertThat(register(observing(JOINED)).state()).isEqualTo(State.CREATED);

    assertThat(pauses).isNotEmpty().allMatch(pause -> pause.toSeconds() >= 38);
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void tries_again_what_may_succeed_later() {
    vendor.script(FakeAnswer.error(500, "Server Error"), FakeAnswer.json(502, "<html>"));

    assertThat(register(observing(JOINED)).state()).isEqualTo(State.CREATED);
    assertThat(pauses).hasSize(2);
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void does_not_create_twice_when_the_answer_to_the_first_is_lost() {
    vendor.loseAnswerTo("POST /api/v1/webhooks");

    assertThat(register(observing(JOINED)).state()).isEqualTo(State.UNCHANGED);

    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(vendor.writes()).hasSize(1);
  }

  @Test
  void gives_up_in_the_end_and_says_what_that_means() {
    for (int i = 0; i < Patience.ATTEMPTS; i++) {
      vendor.script(FakeAnswer.error(503, "Down"));
    }

    assertFailed("events may be missing until the next start tries again", "503", "<Down>");
    assertThat(vendor.requests()).hasSize(Patience.ATTEMPTS);
  }

  @Test
  void does_not_try_again_what_will_not_get_better() {
    vendor.script(FakeAnswer.error(401, "Unauthenticated."));
    assertFailed("401", "sambahooks.registration.developer-key");

    vendor.script(FakeAnswer.garbage());
    assertFailed("<GET /api/v1/events>", "something that is no JSON");
    assertThat(pauses).isEmpty();
  }

  @Test
  void repeats_no_secret_that_the_vendor_repeats() {
    vendor.script(
        FakeAnswer.json(200, "[\"" + JOINED + "\"]"),
        FakeAnswer.json(200, "{\"data\": []}"),
        FakeAnswer.error(422, SECRET + FakeDigitalSamba.DEVELOPER_KEY));

    assertFailed("422 to <POST /api/v1/webhooks>");
  }

  @Test
  void shows_what_goes_wrong_in_its_own_code() {
    register(
        names -> {
          throw new IllegalStateException("broken");
        });

    assertThat(board.current().state()).isEqualTo(State.FAILED);
    assertThat(log.lines()).singleElement().asString().contains("IllegalStateException: broken");
  }

  @Test
  void only_verifies_if_it_is_told_to() {
    assertThat(register(VERIFY, observing(JOINED)).message()).contains("there is none");
    register(observing(JOINED));
    vendor.requests().clear();

    assertThat(register(VERIFY, observing(JOINED)).state()).isEqualTo(State.UNCHANGED);
    Snapshot status = register(VERIFY, observing(READY));
    assertThat(status.state()).isEqualTo(State.DIFFERENT);
    assertThat(status.message())
        .contains("events (missing: recording_ready; not observed: participant_joined)");

    assertThat(vendor.writes()).isEmpty();
    assertThat(log.lines()).last().asString().isEqualTo("WARNING " + status.message());
  }

  @Test
  void deletes_the_webhook_at_shutdown_if_it_is_told_to() {
    String others = vendor.webhooks().add("https://example.com", "Samba Hooks", NOW, JOINED);
    Registrar registrar = start(DELETE, observing(JOINED));

    registrar.stop();
    registrar.stop();

    assertThat(vendor.webhooks().ids()).containsExactly(others);
    assertThat(board.current().state()).isEqualTo(State.DELETED);
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void keeps_the_webhook_at_shutdown_otherwise() {
    start(Registrations.RECONCILE, observing(JOINED)).stop();

    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
    assertThat(vendor.calls()).noneMatch(call -> call.startsWith("DELETE"));
  }

  @Test
  void delays_neither_start_nor_stop_when_the_vendor_hangs() {
    vendor.script(FakeAnswer.hang());
    Registrar registrar = registrar(Registrations.RECONCILE, observing(JOINED));
    Instant before = Instant.now();

    registrar.start();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    assertThat(board.current().state()).isEqualTo(State.PENDING);
    Clients.await(() -> !vendor.requests().isEmpty());
    registrar.stop();

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    Clients.await(() -> threads().isEmpty());
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void ends_its_threads_once_it_is_done() {
    register(observing(JOINED));

    Clients.await(() -> threads().isEmpty());
  }

  private void assertFailed(String... parts) {
    Snapshot status = register(observing(JOINED));
    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.message()).contains(parts).contains("could not register <" + ENDPOINT);
    assertThat(log.lines()).last().isEqualTo("WARNING " + status.message());
  }

  private Snapshot register(Function<List<String>, Subscription> observed) {
    return register(Registrations.RECONCILE, observed);
  }

  private Snapshot register(Policy policy, Function<List<String>, Subscription> observed) {
    start(policy, observed);
    return board.current();
  }

  /** Starts one and waits for the outcome. */
  private Registrar start(Policy policy, Function<List<String>, Subscription> observed) {
    int lines = log.lines().size();
    Registrar registrar = registrar(policy, observed);
    registrar.start();
    Clients.await(() -> board.current().state() != State.PENDING && log.lines().size() > lines);
    return registrar;
  }

  private Registrar registrar(Policy policy, Function<List<String>, Subscription> observed) {
    return new Registrar(
        Registrations.of(vendor, policy),
        observed,
        board,
        () -> Clients.of(vendor),
        new Patience(this::pause, new Random(1)));
  }

  private void pause(Duration duration) {
    pauses.add(duration);
    vendor.nextMinute();
    vendor.allow(1000);
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("Samba Hooks"))
        .toList();
  }
}
