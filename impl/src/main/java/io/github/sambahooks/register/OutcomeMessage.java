package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.ArrayList;
import java.util.List;

/** Composes the message about what was found and done for one webhook. */
final class OutcomeMessage {

  private static final String HINT =
      "If no deliveries arrive, check the room's settings at Digital Samba: rooms can be restricted to"
          + " specific webhooks";

  private final State state;
  private final Webhook webhook;
  private final DesiredWebhook desired;
  private final List<String> deletedDuplicates = new ArrayList<>();
  private final List<String> keptDuplicates = new ArrayList<>();

  /**
   * Creates a message.
   *
   * @param webhook as found, before any change, or as created
   */
  OutcomeMessage(State state, Webhook webhook, DesiredWebhook desired) {
    this.state = state;
    this.webhook = webhook;
    this.desired = desired;
  }

  void deletedDuplicate(Webhook duplicate) {
    deletedDuplicates.add(LogSafe.escape(duplicate.id()));
  }

  void keptDuplicate(Webhook duplicate) {
    keptDuplicates.add(LogSafe.escape(duplicate.id()));
  }

  RegistrationOutcome outcome() {
    List<String> sentences = new ArrayList<>();
    sentences.add(done());
    if (!deletedDuplicates.isEmpty()) {
      sentences.add(
          "Deleted duplicates created by other nodes: <%s>".formatted(ids(deletedDuplicates)));
    }
    if (!keptDuplicates.isEmpty()) {
      sentences.add(
          "<%s> has the same endpoint but another name and was kept, so every event arrives twice: delete it at Digital Samba"
              .formatted(ids(keptDuplicates)));
    }
    if (hasOtherEndpoint()) {
      sentences.add(
          "Digital Samba stores the endpoint as <%s>: configure exactly that, or every start creates another webhook"
              .formatted(LogSafe.escape(webhook.endpoint())));
    }
    if (state != State.CREATED && desired.compareSecret(webhook) == SecretComparison.MASKED) {
      sentences.add(
          "Digital Samba masks the secret, so Samba Hooks cannot tell whether it is the configured"
              + " one: if you change it here, change it there, too");
    }
    sentences.add(HINT);
    return new RegistrationOutcome(
        state,
        webhook.id(),
        desired.events(),
        !keptDuplicates.isEmpty() || hasOtherEndpoint(),
        String.join(". ", sentences));
  }

  private String done() {
    String subject =
        "the webhook <%s> at Digital Samba for <%s>"
            .formatted(LogSafe.escape(webhook.id()), desired.redactedEndpoint());
    String events = String.join(", ", desired.events());
    return switch (state) {
      case CREATED -> "Samba Hooks created %s. It delivers %s".formatted(subject, events);
      case UPDATED ->
          "Samba Hooks updated %s: %s differed. It now delivers %s"
              .formatted(
                  subject, LogSafe.escape(String.join(", ", desired.differences(webhook))), events);
      default -> "Samba Hooks found %s up to date. It delivers %s".formatted(subject, events);
    };
  }

  private boolean hasOtherEndpoint() {
    return webhook.endpoint() != null && desired.matching(List.of(webhook)).isEmpty();
  }

  private static String ids(List<String> ids) {
    return String.join(", ", ids);
  }
}
