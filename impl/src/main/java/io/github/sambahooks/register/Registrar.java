package io.github.sambahooks.register;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.client.WebhooksException;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.WebhooksClient;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps the webhook at Digital Samba equal to the application's observers: in the background after
 * {@link #start()}, and, if it is configured so, deleted at {@link #stop()}.
 *
 * <p>It never fails or delays the deployment. The outcome is one line of the log, and the status. A
 * thread is there only while there is something to do.
 */
public final class Registrar {

  private static final System.Logger LOG = System.getLogger(Registrar.class.getName());
  private static final Duration LONGEST_END = Duration.ofSeconds(2);
  private static final Duration LONGEST_REMOVAL = Duration.ofSeconds(5);

  private final RegistrationConfiguration configuration;
  private final Function<List<String>, Subscription> observed;
  private final CurrentStatus status;
  private final Supplier<WebhooksClient> clients;
  private final RetryPolicy patience;
  private Thread thread;
  private boolean toldUnlisted;

  /**
   * Makes a registrar.
   *
   * @param observed tells, of the names that the vendor lists, which the application observes;
   *     called on another thread, once or more
   * @param status shows the outcome; not a client proxy
   * @param provider the server's
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
      RetryPolicy patience) {
    this.configuration = configuration;
    this.observed = observed;
    this.status = status;
    this.clients = clients;
    this.patience = patience;
  }

  /** Begins the registration, on a thread of its own, and returns at once. */
  public synchronized void start() {
    status.show(
        RegistrationOutcome.good(
            State.PENDING,
            null,
            Set.of(),
            "The registration of <%s> is under way".formatted(configuration.shownEndpoint())));
    thread = new Thread(null, this::register, "Samba Hooks registration", 0, false);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Ends the registration if it is still under way, and deletes the webhook if it is configured so;
   * returns after some seconds at most. Does nothing if {@link #start()} was not called.
   */
  public synchronized void stop() {
    if (thread == null) {
      return;
    }
    thread.interrupt();
    try {
      thread.join(LONGEST_END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
    if (configuration.policy().deleteOnShutdown()) {
      ShutdownRemoval removal = new ShutdownRemoval(configuration, clients, LONGEST_REMOVAL);
      report(removal.remove(status.current().webhookId()));
    }
  }

  private void register() {
    try (WebhooksClient client = clients.get()) {
      report(patience.persist(() -> attempt(client)));
    } catch (InterruptedException e) {
      // the application stops, and nobody waits for an outcome
    } catch (WebhooksException e) {
      report(failed(e.getMessage()));
    } catch (RuntimeException | Error e) {
      // nobody would see it on this thread, and the status would be PENDING for ever
      report(failed(e.toString()));
    }
  }

  private RegistrationOutcome attempt(WebhooksClient client) {
    Subscription subscription = observed.apply(client.eventNames());
    tellUnlisted(subscription.unlisted());
    DesiredWebhook target = new DesiredWebhook(configuration, subscription.names());
    if (target.events().isEmpty()) {
      return nothingObserved(target);
    }
    return configuration.policy().onlyVerify()
        ? new DriftCheck(client).verify(target)
        : new Reconciler(client).reconcile(target);
  }

  private void tellUnlisted(Set<String> unlisted) {
    if (!unlisted.isEmpty() && !toldUnlisted) {
      toldUnlisted = true;
      LOG.log(
          WARNING,
          "Observed, and not subscribed, because Digital Samba does not list them: %s. They will not come; look for typing errors"
              .formatted(String.join(", ", unlisted)));
    }
  }

  private static RegistrationOutcome nothingObserved(DesiredWebhook target) {
    return RegistrationOutcome.bad(
        State.NOTHING_OBSERVED,
        null,
        Set.of(),
        "This application observes no event that Digital Samba lists, so Samba Hooks registered nothing for <%s>, and left alone what is there. If it has observers, see why CDI does not find them"
            .formatted(target.shownEndpoint()));
  }

  private RegistrationOutcome failed(String why) {
    return RegistrationOutcome.bad(
        State.FAILED,
        null,
        Set.of(),
        "Samba Hooks could not register <%s> at Digital Samba, so events may be missing until the next start tries again: %s"
            .formatted(configuration.shownEndpoint(), why));
  }

  private void report(RegistrationOutcome outcome) {
    status.show(outcome);
    LOG.log(outcome.isWarning() ? WARNING : INFO, outcome.message());
  }
}
