package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server under test calls a fake of Digital Samba that runs in the tests' process. */
@DisplayName("The webhook at Digital Samba")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.SEVERAL)
class RegistrationIT {

  /** Started here because the deployments contain its port, and are created before any test. */
  private static final FakeDigitalSamba VENDOR = FakeDigitalSamba.start();

  private static final String SECRET = Server.SAMPLE_SECRET;

  @ArquillianResource Deployer deployer;

  @Deployment(name = "all", testable = false, managed = false)
  static WebArchive all() {
    WebArchive example = Wars.example();
    example.delete("/WEB-INF/classes/" + Wars.CONFIGURATION);
    return example.addAsResource(
        Wars.properties(RegistrationWars.configuration(VENDOR, Map.of())), Wars.CONFIGURATION);
  }

  @Deployment(name = "joined", testable = false, managed = false)
  static WebArchive joined() {
    return war("joined", "joined", Map.of());
  }

  @Deployment(name = "recording", testable = false, managed = false)
  static WebArchive recording() {
    return war("recording", "recording", Map.of());
  }

  @Deployment(name = "verifying", testable = false, managed = false)
  static WebArchive verifying() {
    return war(
        "verifying",
        "joined",
        Map.of("mode", "verify", "endpoint", "https://example.com/elsewhere"));
  }

  @Deployment(name = "deleting", testable = false, managed = false)
  static WebArchive deleting() {
    return war("deleting", "joined", Map.of("on-shutdown", "delete"));
  }

  @Deployment(name = "off", testable = false, managed = false)
  static WebArchive off() {
    return RegistrationWars.of("off", "joined", Map.of("sambahooks.secret", SECRET));
  }

  @AfterEach
  void forget() {
    VENDOR.webhooks().ids().forEach(VENDOR.webhooks()::remove);
    VENDOR.requests().clear();
  }

  @AfterAll
  static void close() {
    VENDOR.close();
  }

  @Test
  void has_exactly_the_observed_events_and_is_not_written_a_third_time() throws Exception {
    deployed("recording", () -> awaitState("recording", "CREATED"));
    assertThat(VENDOR.webhooks().eventsOfTheOnly())
        .containsExactlyInAnyOrder("session_started", "recording_ready");
    assertThat(VENDOR.webhooks().only().getString("authorization_header")).isEqualTo(SECRET);

    deployed("joined", () -> awaitState("joined", "UPDATED"));
    assertThat(VENDOR.webhooks().eventsOfTheOnly()).containsExactly("participant_joined");

    VENDOR.requests().clear();
    deployed("joined", () -> awaitState("joined", "UNCHANGED"));
    assertThat(VENDOR.writes()).isEmpty();
  }

  @Test
  @Needs(Needs.REST)
  void has_every_listed_event_for_the_example_which_observes_everything() throws Exception {
    deployed(
        "all",
        () -> Server.await(() -> assertThat(VENDOR.calls()).contains("POST /api/v1/webhooks")));

    assertThat(VENDOR.webhooks().eventsOfTheOnly())
        .containsExactlyInAnyOrder(
            "session_started", "participant_joined", "participant_left", "recording_ready");
  }

  @Test
  void is_only_read_in_the_mode_verify() throws Exception {
    deployed("verifying", () -> awaitState("verifying", "DIFFERENT"));

    assertThat(VENDOR.writes()).isEmpty();
    assertThat(Server.log())
        .contains(
            "was not changed, because the mode is verify: it does not exist",
            "Registration: <https://example.com/elsewhere> does not end in"
                + " </webhooks/digitalsamba>, so deliveries only arrive if a proxy rewrites the path to"
                + " </verifying/webhooks/digitalsamba>");
  }

  @Test
  void is_deleted_at_shutdown_if_so_configured() throws Exception {
    deployed("deleting", () -> awaitState("deleting", "CREATED"));

    Server.await(() -> assertThat(VENDOR.webhooks().ids()).isEmpty());
  }

  @Test
  void is_registered_although_the_first_attempt_fails_which_is_logged() throws Exception {
    VENDOR.script(FakeAnswer.error(503, "Down"));

    deployed("joined", () -> awaitState("joined", "CREATED"));

    assertThat(Server.log())
        .containsPattern(
            "could not register <https://example.com/webhooks/digitalsamba> at Digital Samba yet: .*503"
                + ".* It retries up to 7 times, first in 1 s, with about 2 minutes of pauses in total");
  }

  @Test
  void never_delays_a_deployment() throws Exception {
    VENDOR.script(FakeAnswer.hang());
    Instant before = Instant.now();

    deployed(
        "joined",
        () -> {
          Server.await(() -> assertThat(VENDOR.calls()).isNotEmpty());
          awaitState("joined", "PENDING");
        });

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(25));
  }

  @Test
  void is_left_alone_if_nothing_is_configured_and_the_client_names_the_key() throws Exception {
    deployed(
        "off",
        () -> {
          awaitState("off", "OFF");
          assertThat(Server.get("/off/registration?list"))
              .contains("UnauthenticatedException", "sambahooks.registration.developer-key");
        });

    assertThat(VENDOR.requests()).isEmpty();
  }

  @Test
  void leaves_neither_the_key_nor_the_secret_in_the_log() throws Exception {
    VENDOR.script(FakeAnswer.error(401, "Unauthenticated."));

    deployed("joined", () -> awaitState("joined", "FAILED"));

    assertThat(Server.log())
        .contains("could not register", "It rejected the developer key")
        .doesNotContain(FakeDigitalSamba.DEVELOPER_KEY, SECRET);
  }

  private void deployed(String name, Action action) throws Exception {
    deployer.deploy(name);
    try {
      action.run();
    } finally {
      deployer.undeploy(name);
    }
  }

  private static void awaitState(String name, String state) throws Exception {
    Server.await(
        () ->
            assertThat(Server.get("/" + name + "/registration").lines().limit(1))
                .containsExactly(state));
  }

  private static WebArchive war(String name, String observed, Map<String, String> more) {
    return RegistrationWars.of(name, observed, RegistrationWars.configuration(VENDOR, more));
  }

  /** Runs while the application is deployed. */
  private interface Action {
    void run() throws Exception;
  }
}
