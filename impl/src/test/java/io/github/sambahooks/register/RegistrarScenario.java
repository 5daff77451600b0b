package io.github.sambahooks.register;

import static io.github.sambahooks.register.RegistrarScenario.NOW;
import static io.github.sambahooks.register.Registrations.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import io.github.sambahooks.registration.RegistrationStatus.Snapshot;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
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

/** A registrar with a fake vendor, its log, its status and its delays. */
final class RegistrarScenario {

  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  final LogCapture log = LogCapture.of(Registrar.class);
  final CurrentStatus status = new CurrentStatus(Clock.fixed(NOW, ZoneOffset.UTC));
  final List<Duration> delays = new ArrayList<>();

  /** Closes everything, and fails if a key or a secret was revealed. */
  void close() {
    assertThat(String.join("\n", log.lines()) + status.current())
        .doesNotContain(SECRET, FakeDigitalSamba.DEVELOPER_KEY, "lfCaPe93");
    log.close();
    vendor.close();
  }

  Snapshot register(Function<List<String>, Subscription> observed) {
    return register(Registrations.RECONCILE, observed);
  }

  /** Registers, waits for the outcome and returns the status. */
  Snapshot register(Policy policy, Function<List<String>, Subscription> observed) {
    start(policy, observed);
    return status.current();
  }

  /** Starts a registrar and waits for the outcome. */
  Registrar start(Policy policy, Function<List<String>, Subscription> observed) {
    Registrar registrar = registrar(policy, observed);
    registrar.start();
    Clients.await(() -> log.lines().stream().anyMatch(this::isOutcome));
    return registrar;
  }

  Registrar registrar(Policy policy, Function<List<String>, Subscription> observed) {
    return new Registrar(
        Registrations.of(vendor, policy),
        observed,
        status,
        () -> Clients.of(vendor),
        new RetryPolicy(this::sleep, new Random(1)));
  }

  static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("Samba Hooks"))
        .toList();
  }

  private boolean isOutcome(String line) {
    return status.current().state() != State.PENDING && line.endsWith(status.current().message());
  }

  /** Starts another minute with the documented limit, instead of sleeping. */
  private void sleep(Duration duration) {
    delays.add(duration);
    vendor.nextMinute();
    vendor.allow(1000);
  }
}
