package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Holds the status of a deployment's registration: the registrar writes it, the application reads
 * it.
 *
 * <p>Safe for any number of threads.
 */
public final class CurrentStatus implements RegistrationStatus {

  private final Clock clock;
  private final AtomicReference<Snapshot> current;

  /** Makes a board that says {@code OFF}. */
  public CurrentStatus() {
    this(Clock.systemUTC());
  }

  CurrentStatus(Clock clock) {
    this.clock = clock;
    this.current =
        new AtomicReference<>(
            new Snapshot(
                State.OFF,
                null,
                Set.of(),
                clock.instant(),
                "No endpoint is configured, so no webhook is registered"));
  }

  @Override
  public Snapshot current() {
    return current.get();
  }

  /** Shows what holds from now on. */
  void show(RegistrationOutcome outcome) {
    current.set(
        new Snapshot(
            outcome.state(),
            outcome.webhookId(),
            outcome.events(),
            clock.instant(),
            outcome.message()));
  }
}
