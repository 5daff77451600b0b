package io.github.sambahooks.register;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookNotFoundException;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.WebhooksClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Deletes the webhook at shutdown, within a timeout and without retries, so that the vendor cannot
 * delay the shutdown.
 */
final class ShutdownRemoval {

  private final RegistrationConfiguration configuration;
  private final Supplier<WebhooksClient> clients;
  private final Duration timeout;

  /**
   * Creates a removal.
   *
   * @param timeout how long {@link #remove} waits at most
   */
  ShutdownRemoval(
      RegistrationConfiguration configuration, Supplier<WebhooksClient> clients, Duration timeout) {
    this.configuration = configuration;
    this.clients = clients;
    this.timeout = timeout;
  }

  /**
   * Deletes the webhooks with the endpoint that have the known id or the configured name.
   *
   * @param knownId the id of the registered webhook; null if the registration did not complete
   */
  RegistrationOutcome remove(String knownId) {
    FutureTask<List<String>> task = new FutureTask<>(() -> delete(knownId));
    Thread thread = new Thread(null, task, "Samba Hooks removal", 0, false);
    thread.setDaemon(true);
    thread.start();
    try {
      return deleted(task.get(timeout.toMillis(), MILLISECONDS));
    } catch (ExecutionException e) {
      return failed(knownId, e.getCause().getMessage());
    } catch (TimeoutException e) {
      return failed(knownId, "it took longer than " + timeout.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(knownId, "the shutdown was interrupted");
    } finally {
      task.cancel(true);
    }
  }

  private List<String> delete(String knownId) {
    DesiredWebhook desired = new DesiredWebhook(configuration, Set.of());
    List<String> ids = new ArrayList<>();
    try (WebhooksClient client = clients.get()) {
      for (Webhook webhook : desired.matching(client.list())) {
        if (webhook.id().equals(knownId) || desired.isOurs(webhook)) {
          delete(client, webhook.id());
          ids.add(LogSafe.escape(webhook.id()));
        }
      }
    }
    return ids;
  }

  private static void delete(WebhooksClient client, String id) {
    try {
      client.delete(id);
    } catch (WebhookNotFoundException e) {
      // another node was faster
    }
  }

  private RegistrationOutcome deleted(List<String> ids) {
    return RegistrationOutcome.info(
        State.DELETED,
        ids.isEmpty() ? null : ids.get(0),
        Set.of(),
        "Samba Hooks deleted the webhook <%s> at Digital Samba for <%s>, as configured for shutdown"
            .formatted(String.join(", ", ids), configuration.redactedEndpoint()));
  }

  private RegistrationOutcome failed(String knownId, String why) {
    return RegistrationOutcome.warning(
        State.FAILED,
        knownId,
        Set.of(),
        "Samba Hooks could not delete the webhook at Digital Samba for <%s>: %s. Delete it there if it still exists"
            .formatted(configuration.redactedEndpoint(), why));
  }
}
