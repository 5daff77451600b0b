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
 * Deletes the webhook at shutdown, without trying again and within a bounded time: whoever stops an
 * application does not wait for a vendor.
 */
final class ShutdownRemoval {

  private final RegistrationConfiguration configuration;
  private final Supplier<WebhooksClient> clients;
  private final Duration longest;

  /**
   * Makes a removal.
   *
   * @param longest how long it may take
   */
  ShutdownRemoval(
      RegistrationConfiguration configuration, Supplier<WebhooksClient> clients, Duration longest) {
    this.configuration = configuration;
    this.clients = clients;
    this.longest = longest;
  }

  /**
   * Deletes it.
   *
   * @param knownId of the webhook that was registered; null if that was not completed, and then it
   *     is known by its name
   */
  RegistrationOutcome remove(String knownId) {
    FutureTask<List<String>> task = new FutureTask<>(() -> delete(knownId));
    Thread thread = new Thread(null, task, "Samba Hooks removal", 0, false);
    thread.setDaemon(true);
    thread.start();
    try {
      return deleted(task.get(longest.toMillis(), MILLISECONDS));
    } catch (ExecutionException e) {
      return failed(knownId, e.getCause().getMessage());
    } catch (TimeoutException e) {
      return failed(knownId, "it takes longer than " + longest.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(knownId, "the shutdown was interrupted");
    } finally {
      task.cancel(true);
    }
  }

  private List<String> delete(String knownId) {
    DesiredWebhook target = new DesiredWebhook(configuration, Set.of());
    List<String> ids = new ArrayList<>();
    try (WebhooksClient client = clients.get()) {
      for (Webhook webhook : target.among(client.list())) {
        if (webhook.id().equals(knownId) || target.isOurs(webhook)) {
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
    return RegistrationOutcome.good(
        State.DELETED,
        ids.isEmpty() ? null : ids.get(0),
        Set.of(),
        "Samba Hooks deleted the webhook <%s> at Digital Samba for <%s>, as it is configured to do at shutdown"
            .formatted(String.join(", ", ids), configuration.shownEndpoint()));
  }

  private RegistrationOutcome failed(String knownId, String why) {
    return RegistrationOutcome.bad(
        State.FAILED,
        knownId,
        Set.of(),
        "Samba Hooks could not delete the webhook at Digital Samba for <%s>: %s. Delete it there, or it stays"
            .formatted(configuration.shownEndpoint(), why));
  }
}
