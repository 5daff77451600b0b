package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.ArrayList;
import java.util.List;

/** Reports how the webhook at Digital Samba differs from the desired one, without changing it. */
final class DriftCheck {

  private final Webhooks webhooks;

  DriftCheck(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  RegistrationOutcome verify(DesiredWebhook desired) {
    List<Webhook> found = desired.matching(webhooks.list());
    if (found.isEmpty()) {
      return different(null, desired, List.of("it does not exist"));
    }
    Webhook webhook = webhooks.get(found.get(0).id());
    List<String> differences = new ArrayList<>(desired.differences(webhook));
    found.stream()
        .skip(1)
        .forEach(duplicate -> differences.add("<" + duplicate.id() + "> has the same endpoint"));
    return differences.isEmpty()
        ? new OutcomeMessage(State.UNCHANGED, webhook, desired).outcome()
        : different(webhook.id(), desired, differences);
  }

  private static RegistrationOutcome different(
      String id, DesiredWebhook desired, List<String> differences) {
    return RegistrationOutcome.warning(
        State.DIFFERENT,
        id,
        desired.events(),
        "The webhook at Digital Samba for <%s> differs from the desired one and was not changed, because the mode is verify: %s. It should deliver %s; change it at Digital Samba, or set the mode to reconcile"
            .formatted(
                desired.redactedEndpoint(),
                LogSafe.escape(String.join("; ", differences)),
                String.join(", ", desired.events())));
  }
}
