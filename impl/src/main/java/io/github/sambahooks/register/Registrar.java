package io.github.sambahooks.register;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.client.WebhooksException;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.WebhooksClient;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Registers the webhook at Digital Samba in the background after {@link #start()}, with the events
 * that the application observes, and deletes it in {@link #stop()} if so configured.
 *
 * <p>Never fails or delays the deployment. The outcome is written to the log, in one line, and to
 * the status. Its thread ends with the registration.
 */
public final class Registrar {

  private static final System.Logger LOG = System.getLogger(Registrar.class.getName());
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration SECRET_PAUSE = Duration.ofMinutes(5);
  private static final Set<State> SETTLED =
      EnumSet.of(State.CREATED, State.UPDATED, State.UNCHANGED, State.NOTHING_OBSERVED);
  private static final Duration REMOVAL_TIMEOUT = Duration.ofSeconds(5);

  private volatile RegistrationConfiguration configuration;
  private final Function<List<String>, Subscription> observed;
  private final CurrentStatus status;
  private final Supplier<WebhooksClient> clients;
  private final RetryPolicy retryPolicy;
  private Thread thread;
  private boolean warnedAboutUnlisted;

  /**
   * Creates a registrar.
   *
   * @param observed maps the event names that the vendor lists to the application's subscription;
   *     called at least once, on another thread
   * @param status updated with the outcome; must not be a client proxy
   * @param provider the server's JSON provider
   */
  public Registrar(
      RegistrationConfiguration configuration,
      Function<List<String>, Subscription> observed,
      CurrentStatus status,
      JsonProvider provider) {
    this(
        configuration,
        observed,
        status,
        () -> new WebhooksClient(configuration.api(), provider),
        new RetryPolicy(pause -> Thread.sleep(pause.toMillis()), new Random()));
  }

  Registrar(
      RegistrationConfiguration configuration,
      Function<List<String>, Subscription> observed,
      CurrentStatus status,
      Supplier<WebhooksClient> clients,
      RetryPolicy retryPolicy) {
    this.configuration = configuration;
    this.observed = observed;
    this.status = status;
    this.clients = clients;
    this.retryPolicy = retryPolicy;
  }

  /** Starts the registration on its own thread and returns immediately. */
  public synchronized void start() {
    status.update(
        RegistrationOutcome.info(
            State.PENDING,
            null,
            Set.of(),
            "The registration of <%s> is in progress".formatted(configuration.redactedEndpoint())));
    run(this::register);
  }

  /**
   * Changes the secret of the webhook at Digital Samba, on another thread. Does nothing if the
   * registration has stopped. If the change fails, it is tried again every five minutes until the
   * registration stops or the secret changes again.
   *
   * @param registered called when Digital Samba has the secret
   */
  public synchronized void changeSecret(Secret secret, Runnable registered) {
    if (thread == null) {
      return;
    }
    configuration = configuration.withSecret(secret);
    thread.interrupt();
    run(() -> registerRepeatedly(registered));
  }

  private void run(Runnable task) {
    thread = new Thread(null, task, "Samba Hooks registration", 0, false);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Stops the registration if it is still in progress, and deletes the webhook if so configured.
   * Returns within seconds. Does nothing if {@link #start()} was not called.
   */
  public synchronized void stop() {
    if (thread == null) {
      return;
    }
    thread.interrupt();
    try {
      thread.join(STOP_TIMEOUT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
    if (configuration.policy().deleteOnShutdown()) {
      ShutdownRemoval removal = new ShutdownRemoval(configuration, clients, REMOVAL_TIMEOUT);
      publish(removal.remove(status.current().webhookId()));
    }
  }

  private void registerRepeatedly(Runnable registered) {
    try {
      while (!register()) {
        retryPolicy.pause(SECRET_PAUSE);
      }
      registered.run();
    } catch (InterruptedException e) {
      // the registration stops, or the secret has changed again
    }
  }

  /** Returns whether the webhook at Digital Samba, if there is to be one, has the secret. */
  private boolean register() {
    try (WebhooksClient client = clients.get()) {
      RegistrationOutcome outcome = retryPolicy.call(() -> attempt(client), this::logRetry);
      publish(outcome);
      return SETTLED.contains(outcome.state());
    } catch (InterruptedException e) {
      // the application is stopping, so the outcome no longer matters
      Thread.currentThread().interrupt();
    } catch (WebhooksException e) {
      publish(failed(e.getMessage()));
    } catch (RuntimeException | Error e) {
      // otherwise it would go unnoticed, and the status would remain PENDING
      publish(failed(e.toString()));
    }
    return false;
  }

  private void logRetry(RetryPolicy.Retry retry) {
    LOG.log(
        INFO,
        "Samba Hooks could not register <%s> at Digital Samba yet: %s. It retries up to %d times, first in %d s, with about %d minutes of pauses in total"
            .formatted(
                configuration.redactedEndpoint(),
                retry.cause().getMessage(),
                RetryPolicy.MAX_ATTEMPTS - 1,
                retry.delay().plusMillis(500).toSeconds(),
                retry.total().plusSeconds(30).toMinutes()));
  }

  private RegistrationOutcome attempt(WebhooksClient client) {
    Subscription subscription = observed.apply(client.eventNames());
    warnAboutUnlisted(subscription.unlisted());
    DesiredWebhook desired = new DesiredWebhook(configuration, subscription.names());
    if (desired.events().isEmpty()) {
      return nothingObserved(desired);
    }
    return configuration.policy().verifyOnly()
        ? new DriftCheck(client).verify(desired)
        : new Reconciler(client).reconcile(desired);
  }

  private void warnAboutUnlisted(Set<String> unlisted) {
    if (!unlisted.isEmpty() && !warnedAboutUnlisted) {
      warnedAboutUnlisted = true;
      LOG.log(
          WARNING,
          "Samba Hooks does not subscribe to these observed events, because Digital Samba does not list them: %s. They will never arrive; check for typos"
              .formatted(String.join(", ", unlisted)));
    }
  }

  private static RegistrationOutcome nothingObserved(DesiredWebhook desired) {
    return RegistrationOutcome.warning(
        State.NOTHING_OBSERVED,
        null,
        Set.of(),
        "This application observes no event that Digital Samba lists, so Samba Hooks registered nothing for <%s> and changed no existing webhook. If it has observers, check why CDI does not find them"
            .formatted(desired.redactedEndpoint()));
  }

  private RegistrationOutcome failed(String why) {
    return RegistrationOutcome.warning(
        State.FAILED,
        null,
        Set.of(),
        "Samba Hooks could not register <%s> at Digital Samba, so events may be missing until the next start tries again: %s"
            .formatted(configuration.redactedEndpoint(), why));
  }

  private void publish(RegistrationOutcome outcome) {
    status.update(outcome);
    LOG.log(outcome.isWarning() ? WARNING : INFO, outcome.message());
  }
}
