package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Stops an application while deliveries arrive. Servers that restart for each deployment are
 * stopped with it.
 */
@DisplayName("An application that stops while deliveries arrive")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.ATTACKS)
class ShutdownIT {

  private static final int SENDERS = 4;
  private static final int ACCEPTED_BEFORE_STOP = 30;
  private static final Path OBSERVED = Path.of(System.getProperty("servers"), "observed.txt");
  private static final Pattern LOST =
      Pattern.compile("<late> in room <(shutdown-\\d+)>, delivery <\\S+>");

  @ArquillianResource Deployer deployer;

  private final AtomicInteger sent = new AtomicInteger();
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();

  @Deployment(name = "patient", testable = false, managed = false)
  static WebArchive patient() {
    return probe("patient", 20, Duration.ofSeconds(20));
  }

  @Deployment(name = "impatient", testable = false, managed = false)
  static WebArchive impatient() {
    return probe("impatient", 1500, Duration.ofSeconds(1));
  }

  private static WebArchive probe(String name, int observerMillis, Duration shutdownTimeout) {
    return Wars.probe(
        name,
        Map.of(
            "sambahooks.secret",
            Server.SAMPLE_SECRET,
            "sambahooks.shutdown-timeout",
            shutdownTimeout.toSeconds() + "s",
            "probe.observed-file",
            OBSERVED.toString(),
            "probe.observer-millis",
            String.valueOf(observerMillis)),
        "shutdown");
  }

  @Test
  void waits_until_its_observers_have_received_all_accepted_events() throws Exception {
    int before = start("patient");
    stopWhileSending("patient");

    Server.await(() -> assertThat(observed()).containsAll(accepted));
    assertThat(lost(before)).isEmpty();
  }

  @Test
  void logs_each_accepted_event_that_its_observers_did_not_receive() throws Exception {
    int before = start("impatient");
    stopWhileSending("impatient");

    Server.await(() -> assertThat(observedOrLost(before)).containsAll(accepted));
    assertThat(lost(before)).isNotEmpty();
  }

  @Test
  void counts_its_events_across_a_redeployment() throws Exception {
    int before = start("impatient");
    sending(
        "impatient",
        () -> {
          awaitAccepted(ACCEPTED_BEFORE_STOP);
          deployer.undeploy("impatient");
          deployer.deploy("impatient");
          awaitAccepted(accepted.size() + ACCEPTED_BEFORE_STOP);
          deployer.undeploy("impatient");
        });

    Server.await(() -> assertThat(observedOrLost(before)).containsAll(accepted));
  }

  /** Alone with a server of its own, because the other tests need the server. */
  @Test
  @Tag("stop")
  @Needs(Needs.STOP)
  void logs_each_accepted_event_that_is_lost_when_the_server_is_stopped() throws Exception {
    int before = start("impatient");
    ProcessHandle server = serverProcess();
    sending(
        "impatient",
        () -> {
          awaitAccepted(ACCEPTED_BEFORE_STOP);
          server.destroy();
          server.onExit().orTimeout(120, TimeUnit.SECONDS).join();
        });

    assertThat(observedOrLost(before)).containsAll(accepted);
    assertThat(lost(before)).isNotEmpty();
  }

  private static ProcessHandle serverProcess() throws Exception {
    String pid = Server.get(Server.context("impatient") + "/about").lines().toList().get(1);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Deploys an application, and returns the length of the log before that. */
  private int start(String name) throws IOException {
    Files.deleteIfExists(OBSERVED);
    int before = Server.logSize();
    deployer.deploy(name);
    return before;
  }

  private void stopWhileSending(String name) throws Exception {
    sending(
        name,
        () -> {
          awaitAccepted(ACCEPTED_BEFORE_STOP);
          deployer.undeploy(name);
        });
  }

  private void awaitAccepted(int number) {
    Server.await(() -> assertThat(accepted).hasSizeGreaterThanOrEqualTo(number));
  }

  private void sending(String name, Runnable meanwhile) throws Exception {
    WebhookSender sender =
        Server.sender(Server.context(name) + "/webhooks/digitalsamba")
            .withTimeout(Duration.ofSeconds(30));
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> sendUntilInterrupted(sender));
      }
      meanwhile.run();
      // some servers report an undeployment when it begins
      TimeUnit.SECONDS.sleep(2);
    } finally {
      senders.shutdownNow();
      assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void sendUntilInterrupted(WebhookSender sender) {
    while (!Thread.currentThread().isInterrupted()) {
      String room = "shutdown-" + sent.incrementAndGet();
      try {
        if (sender.send(Deliveries.of("late").inRoom(room)).status() == 200) {
          accepted.add(room);
        }
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // not accepted: nothing listens, or the connection broke
      }
    }
  }

  private static Set<String> observedOrLost(int before) throws IOException {
    Set<String> both = new TreeSet<>(observed());
    both.addAll(lost(before));
    return both;
  }

  private static Set<String> observed() throws IOException {
    return Files.exists(OBSERVED) ? Set.copyOf(Files.readAllLines(OBSERVED)) : Set.of();
  }

  private static Set<String> lost(int before) throws IOException {
    return LOST.matcher(Server.log().substring(before))
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }
}
