package io.github.sambahooks.register;

import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.WebhookNotFoundException;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates or updates the webhook at Digital Samba so that it equals the desired one. Can be
 * repeated after any failure, because it always starts from the existing webhooks.
 *
 * <p>Several nodes may do this at the same time, and each may create a webhook. After creating one,
 * a node therefore lists the webhooks again. All nodes keep the same webhook: the oldest or, of
 * equally old ones, the one with the smallest id. A later node sees the webhooks of earlier ones,
 * so exactly one remains and no node deletes it. Of the duplicates, those with the configured name
 * are deleted. Others are kept, because rooms can be restricted to them.
 */
final class Reconciler {

  private static final int MAX_ROUNDS = 5;

  private final Webhooks webhooks;

  Reconciler(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  RegistrationOutcome reconcile(DesiredWebhook desired) {
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Optional<RegistrationOutcome> outcome = tryReconcile(desired);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new UnexpectedAnswerException(
        "The webhook for <%s> disappeared from Digital Samba each time it had just been listed, so it is not registered: find out who deletes it"
            .formatted(desired.redactedEndpoint()));
  }

  /** Returns empty if another node deleted the kept webhook in the meantime. */
  private Optional<RegistrationOutcome> tryReconcile(DesiredWebhook desired) {
    List<Webhook> found = desired.matching(webhooks.list());
    Webhook created = null;
    if (found.isEmpty()) {
      created = webhooks.create(desired.toNewWebhook());
      found = listWith(created, desired);
    }
    Webhook kept = found.get(0);
    try {
      OutcomeMessage message =
          kept.id().equals(created == null ? null : created.id())
              ? new OutcomeMessage(State.CREATED, created, desired)
              : update(webhooks.get(kept.id()), desired);
      found.stream().skip(1).forEach(duplicate -> remove(duplicate, desired, message));
      return Optional.of(message.outcome());
    } catch (WebhookNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Lists again, including the created webhook even if the list does not contain it yet. */
  private List<Webhook> listWith(Webhook created, DesiredWebhook desired) {
    List<Webhook> all = new ArrayList<>(webhooks.list());
    if (all.stream().noneMatch(webhook -> webhook.id().equals(created.id()))) {
      all.add(created);
    }
    List<Webhook> found = desired.matching(all);
    return found.isEmpty() ? List.of(created) : found;
  }

  private OutcomeMessage update(Webhook webhook, DesiredWebhook desired) {
    WebhookChanges changes = desired.changes(webhook);
    if (changes.isEmpty()) {
      return new OutcomeMessage(State.UNCHANGED, webhook, desired);
    }
    webhooks.edit(webhook.id(), changes);
    return new OutcomeMessage(State.UPDATED, webhook, desired);
  }

  private void remove(Webhook duplicate, DesiredWebhook desired, OutcomeMessage message) {
    if (!desired.isOurs(duplicate)) {
      message.keptDuplicate(duplicate);
      return;
    }
    try {
      webhooks.delete(duplicate.id());
    } catch (WebhookNotFoundException e) {
      // another node was faster
    }
    message.deletedDuplicate(duplicate);
  }
}
