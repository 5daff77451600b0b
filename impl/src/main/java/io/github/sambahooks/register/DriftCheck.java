package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.ArrayList;
import java.util.List;

/** Says what differs between the webhook at Digital Samba and what it should be; writes nothing. */
final class DriftCheck {

  private final Webhooks webhooks;

  DriftCheck(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  RegistrationOutcome verify(DesiredWebhook target) {
    List<Webhook> found = target.among(webhooks.list());
    if (found.isEmpty()) {
      return different(null, target, List.of("there is none"));
    }
    Webhook webhook = webhooks.get(found.get(0).id());
    List<String> differences = new ArrayList<>(target.differences(webhook));
    found.stream()
        .skip(1)
        .forEach(duplicate -> differences.add("<" + duplicate.id() + "> has the same endpoint"));
    return differences.isEmpty()
        ? new OutcomeMessage(State.UNCHANGED, webhook, target).outcome()
        : different(webhook.id(), target, differences);
  }

  private static RegistrationOutcome different(
      String id, DesiredWebhook target, List<String> differences) {
    return RegistrationOutcome.bad(
        State.DIFFERENT,
        id,
        target.events(),
        "The webhook at Digital Samba for <%s> is not as it should be, and was left so, as the mode verify says: %s. It should deliver %s; change it there, or set the mode to reconcile"
            .formatted(
                target.shownEndpoint(),
                LogSafe.escape(String.join("; ", differences)),
                String.join(", ", target.events())));
  }
}
