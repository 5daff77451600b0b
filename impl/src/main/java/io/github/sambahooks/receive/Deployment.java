package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.dispatch.ObserverExecutor;
import io.github.sambahooks.observe.EventTypes;
import io.github.sambahooks.observe.Findings;
import io.github.sambahooks.observe.ObservedNames;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Observers;
import io.github.sambahooks.observe.Rooms;
import io.github.sambahooks.register.InjectedStatus;
import io.github.sambahooks.register.Registrar;
import io.github.sambahooks.register.StatusBoard;
import io.github.sambahooks.register.Subscription;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The parts of the library, put together for one application. */
final class Deployment implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Deployment.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  // not injected: some servers do not inject into a servlet that is added as an instance
  private final CDI<Object> beans = CDI.current();
  private final List<Observer> observers = beans.select(Observers.class).get().all();
  private final EventTypes types = EventTypes.observedBy(observers);
  private final Rooms rooms = Rooms.named(observers, Deployment::configured);
  private final JsonBinding jsonb = new JsonBinding(beans);
  private final Executor executor = managedExecutor().orElseGet(Deployment::ownExecutor);
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
    JsonProvider json = JsonProvider.provider();
    return new Receiver(
        configuration,
        new EventDecoder(json),
        new CustomEventBinder(types.custom(), observers, json, jsonb),
        new EventDispatcher(
            EventChannels.of(beans.getBeanManager().getEvent(), observers, rooms.written()),
            executor),
        clock);
  }

  /** Tells the log what has started. */
  void report(String contextPath) {
    Findings findings = new Findings(observers, types, rooms);
    configuration.warnings().forEach(warning -> LOG.log(WARNING, warning));
    findings.mistyped().forEach(warning -> LOG.log(WARNING, warning));
    findings
        .neverCalled()
        .forEach((observer, why) -> LOG.log(WARNING, observer + " is never called: " + why));
    LOG.log(INFO, new StartReport(configuration, observers, findings).text(contextPath));
  }

  /** Makes what keeps the webhook at Digital Samba equal to the observers, if that is wanted. */
  Optional<Registrar> registrar() {
    ObservedNames names = new ObservedNames(observers, types);
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
    if (executor instanceof ObserverExecutor own) {
      own.close();
    }
    jsonb.close();
  }

  /** Finds the board that the application sees; there is none where nobody injects it. */
  private StatusBoard board() {
    Instance<InjectedStatus> status = beans.select(InjectedStatus.class);
    return status.isResolvable() ? status.get().board() : new StatusBoard();
  }

  private static Optional<String> configured(String key) {
    try {
      return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    } catch (RuntimeException e) {
      // its value is an expression itself, which names nothing
      return Optional.empty();
    }
  }

  /**
   * Finds the executor that gives asynchronous observers the application's context, if there is
   * one.
   */
  private static Optional<Executor> managedExecutor() {
    try {
      return Optional.of(InitialContext.doLookup("java:comp/DefaultManagedExecutorService"));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  private static Executor ownExecutor() {
    return new ObserverExecutor(Thread.currentThread().getContextClassLoader(), PATIENCE);
  }
}
