package io.github.sambahooks.register;

import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.ArrayList;
import java.util.List;

/** Words what was found and done about one webhook. */
final class OutcomeMessage {

  private static final String HINT =
      "If no delivery comes, look at the settings of the room there: rooms may be limited to certain"
          + " webhooks";

  private final State state;
  private final Webhook webhook;
  private final DesiredWebhook target;
  private final List<String> deleted = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  /**
   * Makes a report.
   *
   * @param webhook as it was found, or created
   */
  OutcomeMessage(State state, Webhook webhook, DesiredWebhook target) {
    this.state = state;
    this.webhook = webhook;
    this.target = target;
  }

  void deleted(Webhook duplicate) {
    deleted.add(LogSafe.escape(duplicate.id()));
  }

  void left(Webhook duplicate) {
    left.add(LogSafe.escape(duplicate.id()));
  }

  RegistrationOutcome outcome() {
    List<String> sentences = new ArrayList<>();
    sentences.add(done());
    if (!deleted.isEmpty()) {
      sentences.add(
          "Deleted what several nodes had created besides it: <%s>".formatted(ids(deleted)));
    }
    if (!left.isEmpty()) {
      sentences.add(
          "<%s> has the same endpoint and another name, and was left: every event comes twice; delete it there"
              .formatted(ids(left)));
    }
    if (isElsewhere()) {
      sentences.add(
          "Digital Samba calls its endpoint <%s>: configure it so, or each start creates another"
              .formatted(LogSafe.escape(webhook.endpoint())));
    }
    if (state != State.CREATED && target.secretOf(webhook) == SecretComparison.MASKED) {
      sentences.add(
          "Its secret is shown masked, so whether it is the configured one is not known: after a"
              + " change, set it there too");
    }
    sentences.add(HINT);
    return new RegistrationOutcome(
        state,
        webhook.id(),
        target.events(),
        !left.isEmpty() || isElsewhere(),
        String.join(". ", sentences));
  }

  private String done() {
    String subject =
        "the webhook <%s> at Digital Samba for <%s>"
            .formatted(LogSafe.escape(webhook.id()), target.shownEndpoint());
    String events = String.join(", ", target.events());
    return switch (state) {
      case CREATED -> "Samba Hooks created " + subject + ", which delivers " + events;
      case UPDATED ->
          "Samba Hooks updated %s: %s differed; now it delivers %s"
              .formatted(
                  subject, LogSafe.escape(String.join(", ", target.differences(webhook))), events);
      default -> "Samba Hooks left " + subject + " as it is, which delivers " + events;
    };
  }

  private boolean isElsewhere() {
    return webhook.endpoint() != null && target.among(List.of(webhook)).isEmpty();
  }

  private static String ids(List<String> ids) {
    return String.join(", ", ids);
  }
}
