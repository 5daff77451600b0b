package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.http.RefusalLog;
import io.github.sambahooks.http.WebhookEndpoint;
import io.github.sambahooks.observe.ObservationException;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.ObservedNames;
import io.github.sambahooks.observe.ObserverWarnings;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.FailureLog;
import io.github.sambahooks.pipeline.ImmediateHandler;
import io.github.sambahooks.pipeline.PendingLimits;
import io.github.sambahooks.register.CurrentStatus;
import io.github.sambahooks.register.Registrar;
import io.github.sambahooks.register.RegistrationStatusBean;
import io.github.sambahooks.register.Subscription;
import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.ObservedMethod;
import io.github.sambahooks.spi.Pipeline;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The library in one application, from its start to its stop.
 *
 * <p>If the deployment cannot work, the constructor fails with every problem in one message.
 */
public final class Deployment implements io.github.sambahooks.spi.Deployment, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Deployment.class.getName());

  private final String contextPath;
  private final Configuration configuration;
  private final FailureLog failures;
  private final DeliveryListeners listeners;
  private final Wiring wiring;
  private final AddOns addOns;
  private final WebhookEndpoint endpoint;
  private final Optional<Registrar> registrar;
  private final SecretRotation rotation;

  /**
   * Wires the library for the current application, with its configuration and its CDI container.
   *
   * @param contextPath the application's context path
   * @param clock provides the time at which deliveries are received
   * @param problems what has been found before; fails the deployment unless empty
   * @throws io.github.sambahooks.config.ConfigurationException if the deployment cannot work; lists
   *     every problem
   */
  Deployment(String contextPath, Clock clock, List<String> problems) {
    this.contextPath = contextPath;
    Config config = ConfigProvider.getConfig();
    ConfigurationReader reader = new ConfigurationReader(config);
    this.configuration = reader.read();
    problems.forEach(reader::problem);
    requireContainer(reader);
    this.failures = new FailureLog(clock);
    this.listeners =
        new DeliveryListeners(
            clock,
            List.of(new RefusalLog(contextPath, clock), failures),
            beans(DeliveryListener.class, reader));
    this.addOns = new AddOns(beans(AddOn.class, reader), reader);
    this.wiring = Wiring.of(observedEvents(reader, addOns), pendingLimits(), listeners);
    DeliveryHandler handler =
        addOns.handler().orElseGet(() -> new ImmediateHandler(wiring.pipeline()));
    this.endpoint =
        new WebhookEndpoint(configuration, wiring.pipeline(), handler, listeners, clock);
    this.registrar = configuration.registration().map(this::registrar);
    this.rotation =
        new SecretRotation(
            configuration.secrets(),
            () -> new ConfigurationReader(config).readSecrets(),
            endpoint::accept,
            webhookSecret(),
            clock);
  }

  /** Logs the start report, and starts the add-ons and the registration. */
  void start() {
    report();
    addOns.start(this);
    registrar.ifPresent(Registrar::start);
    if (!configuration.secrets().isEmpty()) {
      rotation.start();
    }
  }

  /**
   * Stops everything in reverse order: refuses deliveries, and then waits, up to a timeout, for
   * those that are under way and for asynchronous observers.
   */
  @Override
  public void close() {
    Duration timeout = configuration.limits().shutdownTimeout();
    long end = System.nanoTime() + timeout.toNanos();
    rotation.close();
    endpoint.close(timeout);
    registrar.ifPresent(Registrar::stop);
    addOns.stop();
    wiring.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    failures.close();
  }

  /** Returns the endpoint that receives the deliveries of this application. */
  WebhookEndpoint endpoint() {
    return endpoint;
  }

  @Override
  public String contextPath() {
    return contextPath;
  }

  @Override
  public String path() {
    return configuration.path();
  }

  @Override
  public List<ObservedMethod> observers() {
    return wiring.observed().observers().stream()
        .map(
            observer ->
                new ObservedMethod(
                    observer.method(),
                    observer.type().eventClass(),
                    observer.conditions().asynchronous(),
                    observer.describe(),
                    wiring.observed().unreachableReason(observer)))
        .toList();
  }

  @Override
  public Pipeline pipeline() {
    return wiring.pipelineOutsideRequests();
  }

  @Override
  public DeliveryListener listeners() {
    return listeners;
  }

  /** Fails the deployment if CDI is not active, because nothing else can be examined then. */
  private static void requireContainer(ConfigurationReader reader) {
    try {
      Wiring.container();
    } catch (StartException e) {
      reader.problem(e.getMessage());
      reader.failOnProblems();
    }
  }

  /** Returns what the application observes; fails the deployment if there is any problem. */
  private static ObservedEvents observedEvents(ConfigurationReader reader, AddOns addOns) {
    Optional<ObservedEvents> observed = observedEvents(reader);
    // before the problems, because a misspelled key may be the cause of one
    reader.warnings(addOns.keys()).forEach(warning -> LOG.log(WARNING, warning));
    reader.failOnProblems();
    return observed.orElseThrow();
  }

  /** Returns what the application observes, or empty if there are problems. */
  private static Optional<ObservedEvents> observedEvents(ConfigurationReader reader) {
    try {
      return Optional.of(Wiring.observedEvents(reader::named));
    } catch (ObservationException e) {
      e.problems().forEach(reader::problem);
      return Optional.empty();
    } catch (StartException e) {
      reader.problem(e.getMessage());
      return Optional.empty();
    }
  }

  private PendingLimits pendingLimits() {
    Limits limits = configuration.limits();
    return new PendingLimits(limits.maxPending(), limits.maxPendingBytes());
  }

  private void report() {
    ObserverWarnings warnings = new ObserverWarnings(wiring.observed());
    configuration.warnings().forEach(warning -> LOG.log(WARNING, warning));
    warnings.suspicious().forEach(warning -> LOG.log(WARNING, warning));
    wiring.bindingWarnings().forEach(warning -> LOG.log(WARNING, warning));
    warnings
        .unreachable()
        .forEach((observer, why) -> LOG.log(WARNING, observer + " is never called: " + why));
    StartReport report =
        new StartReport(
            configuration, wiring.observed().observers(), warnings, addOns.reportLines());
    LOG.log(INFO, report.text(contextPath));
  }

  /**
   * Returns the webhook whose secret the library changes, unless the registration changes nothing.
   */
  private SecretRotation.WebhookSecret webhookSecret() {
    boolean changes =
        configuration.registration().filter(one -> !one.policy().verifyOnly()).isPresent();
    return changes ? registrar.orElseThrow()::changeSecret : SecretRotation.WebhookSecret.ELSEWHERE;
  }

  private Registrar registrar(RegistrationConfiguration registration) {
    ObservedNames names = new ObservedNames(wiring.observed());
    return new Registrar(
        registration,
        listed -> new Subscription(names.subscribable(listed), names.unlisted(listed)),
        status(),
        JsonProvider.provider());
  }

  /** Returns the status that the application injects, or a new one if it injects none. */
  private static CurrentStatus status() {
    Instance<RegistrationStatusBean> bean = Wiring.container().select(RegistrationStatusBean.class);
    return bean.isResolvable() ? bean.get().status() : new CurrentStatus();
  }

  /** Returns the beans of a type in the application and its jars. */
  private static <T> List<T> beans(Class<T> type, ConfigurationReader reader) {
    List<T> found = new ArrayList<>();
    for (Instance.Handle<T> bean :
        Wiring.container().select(type, Any.Literal.INSTANCE).handles()) {
      try {
        // null, which CDI permits for a dependent producer, is as broken as an exception
        found.add(requireNonNull(bean.get(), "its producer returned null"));
      } catch (Throwable e) {
        // an error is logged when the deployment fails
        LOG.log(WARNING, "A " + type.getSimpleName() + " of this application cannot be created", e);
        reader.problem(
            "The %s of <%s> cannot be created, or is null, because of %s: see the log, and correct it, or remove its bean"
                .formatted(
                    type.getSimpleName(),
                    bean.getBean().getBeanClass().getName(),
                    // not the message, which may contain a secret such as a database's
                    e.getClass().getName()));
      }
    }
    return found;
  }
}
