package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookAnswer;
import io.github.sambahooks.testing.WebhookSender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests listeners and add-ons. The library finds them by itself: the application injects none. */
@DisplayName("An application with listeners and add-ons")
@ExtendWith(ArquillianExtension.class)
class SeamsIT {

  private static final String WEBHOOK = "/webhooks/digitalsamba";
  private static final String ADDRESS = "127.0.0.1";
  private static final Path STOP_FILE = Path.of(System.getProperty("servers"), "seams-stopped.txt");

  @ArquillianResource Deployer deployer;

  @Deployment(name = "seams", testable = false, managed = false)
  static WebArchive seams() {
    return Wars.probe(
        "seams",
        Map.of(
            "sambahooks.secret",
            Server.SAMPLE_SECRET,
            "sambahooks.probe.greeting",
            "good morning",
            "sambahooks.probe.stop-file",
            STOP_FILE.toString()),
        "seams");
  }

  @Deployment(name = "broken-seams", testable = false, managed = false)
  static WebArchive broken() {
    return Wars.probe("broken-seams", Map.of("sambahooks.probe.greeting", "broken"), "seams");
  }

  @Deployment(name = "unavailable", testable = false, managed = false)
  static WebArchive unavailable() {
    return Wars.probe(
        "unavailable",
        Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "sambahooks.probe.unavailable", "true"),
        "seams");
  }

  @Test
  void tells_a_listener_of_a_delivery_although_another_listener_throws() throws Exception {
    deployed(
        "seams",
        () -> {
          assertThat(sender("seams").send(Deliveries.recordingReady()).status()).isEqualTo(200);

          awaitTold("completed recording_ready ok");
          assertThat(told("seams"))
              .filteredOn(line -> line.contains("recording_ready"))
              .contains(
                  "received recording_ready from " + ADDRESS,
                  "fired recording_ready ok",
                  "completed recording_ready ok")
              .hasSize(3);
          String event = " RecordingReady recording_ready";
          assertThat(seen("seams")).contains("sync" + event, "group" + event);
          Server.awaitLine(Server.context("seams") + "/seen", "async" + event);
          assertThat(Server.log())
              .containsPattern(
                  "The delivery listener <\\S+ThrowingListener\\S*> failed; nothing else is affected");
        });
  }

  @Test
  void tells_a_listener_which_observers_failed() throws Exception {
    deployed(
        "seams",
        () -> {
          assertThat(sender("seams").send(Deliveries.of("fail")).status()).isEqualTo(500);
          assertThat(sender("seams").send(Deliveries.participantLeft()).status()).isEqualTo(200);

          assertThat(told("seams")).contains("fired fail failed", "fired participant_left ok");
          awaitTold("completed fail ok");
          awaitTold("completed participant_left failed");
        });
  }

  @Test
  void tells_a_listener_of_a_refusal_with_its_status_and_address() throws Exception {
    deployed(
        "seams",
        () -> {
          WebhookSender wrong = sender("seams").withSecret("wrong");
          assertThat(wrong.send(Deliveries.of("refused")).status()).isEqualTo(401);
          assertThat(sender("seams").send("nonsense").status()).isEqualTo(400);

          assertThat(told("seams"))
              .contains("refused 401 from " + ADDRESS, "refused 400 from " + ADDRESS)
              .noneMatch(line -> line.startsWith("received") || line.startsWith("fired"));
        });
  }

  @Test
  void starts_its_add_on_and_stops_it_while_cdi_is_available() throws Exception {
    Files.deleteIfExists(STOP_FILE);
    deployed(
        "seams",
        () -> {
          assertThat(told("seams"))
              .contains(
                  "started " + Server.context("seams") + WEBHOOK,
                  "observed by Observers.any (sync)",
                  "observed by Observers.failingAsync (async)");
          assertThat(Server.log()).contains("Greeting: good morning");
          assertThat(STOP_FILE).doesNotExist();
        });

    Server.await(() -> assertThat(STOP_FILE).hasContent("stopped, CDI is there"));
  }

  @Test
  void fails_with_the_problems_of_its_add_on_and_of_the_library_in_one_message() throws Exception {
    int before = Server.logSize();

    assertThatThrownBy(() -> deployer.deploy("broken-seams")).isNotNull();

    assertThat(Server.log().substring(before))
        .containsPattern(
            "so the deployment fails:\\R"
                + "( - .*\\R)*"
                + " - sambahooks\\.secret \\(environment variable SAMBAHOOKS_SECRET\\) is .*\\R"
                + "( - .*\\R)*"
                + " - sambahooks\\.probe\\.greeting"
                + " \\(environment variable SAMBAHOOKS_PROBE_GREETING\\) is <broken>");
    Server.assertOneFailedStart("<" + Server.context("broken-seams") + ">", before);
  }

  @Test
  void answers_503_and_fires_nothing_if_its_add_on_cannot_take_a_delivery() throws Exception {
    deployed(
        "unavailable",
        () -> {
          WebhookAnswer answer = sender("unavailable").send(Deliveries.recordingReady());

          assertThat(answer.status()).isEqualTo(503);
          assertThat(answer.body()).isEmpty();
          assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
          assertThat(told("unavailable"))
              .contains("received recording_ready from " + ADDRESS)
              .noneMatch(line -> line.startsWith("fired") || line.startsWith("completed"));
          assertThat(seen("unavailable")).isEmpty();
        });
  }

  private void deployed(String name, Action action) throws Exception {
    deployer.deploy(name);
    try {
      action.run();
    } finally {
      deployer.undeploy(name);
    }
  }

  private static WebhookSender sender(String name) {
    return Server.sender(Server.context(name) + WEBHOOK);
  }

  private static List<String> told(String name) throws Exception {
    return lines(name, "/told");
  }

  private static List<String> seen(String name) throws Exception {
    return lines(name, "/seen");
  }

  private static List<String> lines(String name, String path) throws Exception {
    return Server.get(Server.context(name) + path).lines().toList();
  }

  private static void awaitTold(String line) throws Exception {
    Server.awaitLine(Server.context("seams") + "/told", line);
  }

  /** Runs while the application is deployed. */
  private interface Action {
    void run() throws Exception;
  }
}
