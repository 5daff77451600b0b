package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.observe.Findings;
import io.github.sambahooks.observe.ObservedNames;
import io.github.sambahooks.register.InjectedStatus;
import io.github.sambahooks.register.Registrar;
import io.github.sambahooks.register.StatusBoard;
import io.github.sambahooks.register.Subscription;
import jakarta.enterprise.inject.Instance;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.util.Optional;

/** The parts of the library, put together for one application. */
final class Deployment implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Deployment.class.getName());

  private final Stages stages = new Stages();
  private final Configuration configuration;
  private final Clock clock;

  /**
   * Looks at what the application observes.
   *
   * @throws io.github.sambahooks.observe.ObservationException if that cannot work
   */
  Deployment(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /** Makes the pipeline. */
  Receiver receiver() {
    return new Receiver(
        configuration,
        stages.decoder(),
        stages.binder(),
        new EventDispatcher(stages.channels(), stages.executor()),
        clock);
  }

  /** Tells the log what has started. */
  void report(String contextPath) {
    Findings findings = new Findings(stages.observers(), stages.types(), stages.rooms());
    configuration.warnings().forEach(warning -> LOG.log(WARNING, warning));
    findings.mistyped().forEach(warning -> LOG.log(WARNING, warning));
    findings
        .neverCalled()
        .forEach((observer, why) -> LOG.log(WARNING, observer + " is never called: " + why));
    LOG.log(INFO, new StartReport(configuration, stages.observers(), findings).text(contextPath));
  }

  /** Makes what keeps the webhook at Digital Samba equal to the observers, if that is wanted. */
  Optional<Registrar> registrar() {
    ObservedNames names = new ObservedNames(stages.observers(), stages.types());
    return configuration
        .registration()
        .map(
            registration ->
                new Registrar(
                    registration,
                    listed -> new Subscription(names.subscribable(listed), names.unlisted(listed)),
                    board(),
                    JsonProvider.provider()));
  }

  @Override
  public void close() {
    stages.close();
  }

  /** Finds the board that the application sees; there is none where nobody injects it. */
  private StatusBoard board() {
    Instance<InjectedStatus> status = stages.beans().select(InjectedStatus.class);
    return status.isResolvable() ? status.get().board() : new StatusBoard();
  }
}
