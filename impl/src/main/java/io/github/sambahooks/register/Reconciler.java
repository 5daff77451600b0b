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
 * Makes the webhook at Digital Samba what it should be. Can be repeated after any failure: it
 * begins with what is there.
 *
 * <p>Several nodes may do so at once, and each of them may have created a webhook. After it has
 * created one, each looks again, and all keep the same one: the oldest, of equally old ones the one
 * with the smallest id. Whoever comes later sees those before it, so that one is left and no node
 * deletes it. Of the others those are deleted that have the library's name; one that somebody else
 * has named is left alone, for rooms may be limited to it.
 */
final class Reconciler {

  private static final int ROUNDS = 5;

  private final Webhooks webhooks;

  Reconciler(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  RegistrationOutcome reconcile(DesiredWebhook target) {
    for (int round = 0; round < ROUNDS; round++) {
      Optional<RegistrationOutcome> outcome = settle(target);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new UnexpectedAnswerException(
        "The webhook for <%s> was gone from Digital Samba each time that it had just been listed. Somebody else deletes it: see who"
            .formatted(target.shownEndpoint()));
  }

  /** Returns empty if another node has meanwhile deleted the webhook to keep. */
  private Optional<RegistrationOutcome> settle(DesiredWebhook target) {
    List<Webhook> found = target.among(webhooks.list());
    Webhook created = null;
    if (found.isEmpty()) {
      created = webhooks.create(target.webhook());
      found = with(created, target);
    }
    Webhook kept = found.get(0);
    try {
      OutcomeMessage report =
          kept.id().equals(created == null ? null : created.id())
              ? new OutcomeMessage(State.CREATED, created, target)
              : change(webhooks.get(kept.id()), target);
      found.stream().skip(1).forEach(duplicate -> remove(duplicate, target, report));
      return Optional.of(report.outcome());
    } catch (WebhookNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Lists again, with the webhook that was created even if the list does not have it yet. */
  private List<Webhook> with(Webhook created, DesiredWebhook target) {
    List<Webhook> all = new ArrayList<>(webhooks.list());
    if (all.stream().noneMatch(webhook -> webhook.id().equals(created.id()))) {
      all.add(created);
    }
    List<Webhook> found = target.among(all);
    return found.isEmpty() ? List.of(created) : found;
  }

  private OutcomeMessage change(Webhook webhook, DesiredWebhook target) {
    WebhookChanges changes = target.changes(webhook);
    if (changes.isEmpty()) {
      return new OutcomeMessage(State.UNCHANGED, webhook, target);
    }
    webhooks.edit(webhook.id(), changes);
    return new OutcomeMessage(State.UPDATED, webhook, target);
  }

  private void remove(Webhook duplicate, DesiredWebhook target, OutcomeMessage report) {
    if (!target.isOurs(duplicate)) {
      report.left(duplicate);
      return;
    }
    try {
      webhooks.delete(duplicate.id());
    } catch (WebhookNotFoundException e) {
      // another node was faster
    }
    report.deleted(duplicate);
  }
}
