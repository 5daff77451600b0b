package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The current status of a deployment's registration, written by the registrar and read by the
 * application.
 *
 * <p>Safe for use by multiple threads.
 */
public final class CurrentStatus implements RegistrationStatus {

  private final Clock clock;
  private final AtomicReference<Snapshot> current;

  /** Creates a status of {@code OFF}. */
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

  /** Replaces the status. */
  void update(RegistrationOutcome outcome) {
    current.set(
        new Snapshot(
            outcome.state(),
            outcome.webhookId(),
            outcome.events(),
            clock.instant(),
            outcome.message()));
  }
}
