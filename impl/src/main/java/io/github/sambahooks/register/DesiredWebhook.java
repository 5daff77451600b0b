package io.github.sambahooks.register;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.config.Secret;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The webhook that should exist at Digital Samba, to be compared with those that do. */
final class DesiredWebhook {

  private static final Comparator<Webhook> OLDEST_FIRST =
      Comparator.comparing(Webhook::createdAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Webhook::id);

  private final RegistrationConfiguration configuration;
  private final Set<String> events;

  /**
   * Creates the description of a webhook.
   *
   * @param events event names, all of them listed by the vendor
   */
  DesiredWebhook(RegistrationConfiguration configuration, Set<String> events) {
    this.configuration = configuration;
    this.events = events;
  }

  Set<String> events() {
    return events;
  }

  String redactedEndpoint() {
    return configuration.redactedEndpoint();
  }

  /** Returns the webhooks with the endpoint, in an order that is the same on every node. */
  List<Webhook> matching(List<Webhook> webhooks) {
    return webhooks.stream()
        .filter(webhook -> configuration.endpoint().equals(webhook.endpoint()))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** Returns whether a webhook with the endpoint also has the name: then the library created it. */
  boolean isOurs(Webhook webhook) {
    return configuration.name().equals(webhook.name());
  }

  NewWebhook toNewWebhook() {
    return NewWebhook.at(configuration.endpoint(), events)
        .name(configuration.name())
        .authorizationHeader(secret());
  }

  /** Returns the changes that make an existing webhook equal to this one. */
  WebhookChanges changes(Webhook webhook) {
    WebhookChanges changes = WebhookChanges.none();
    if (!events.equals(webhook.events())) {
      changes = changes.events(events);
    }
    if (!isOurs(webhook)) {
      changes = changes.name(configuration.name());
    }
    if (compareSecret(webhook) == SecretComparison.DIFFERENT) {
      changes = changes.authorizationHeader(secret());
    }
    return changes;
  }

  SecretComparison compareSecret(Webhook webhook) {
    return SecretComparison.of(webhook.authorizationHeader(), secret());
  }

  /** Describes the differences to an existing webhook, without revealing a secret. */
  List<String> differences(Webhook webhook) {
    List<String> differences = new ArrayList<>();
    for (String member : changes(webhook).members().keySet()) {
      differences.add(
          switch (member) {
            case "events" ->
                "events (missing: %s; not observed: %s)"
                    .formatted(
                        without(events, webhook.events()), without(webhook.events(), events));
            case "name" -> "name (is <%s>)".formatted(webhook.name());
            default -> member;
          });
    }
    return differences;
  }

  private String secret() {
    return configuration.secret().map(Secret::value).orElse(null);
  }

  private static String without(Set<String> names, Set<String> others) {
    Set<String> rest = names == null ? new TreeSet<>() : new TreeSet<>(names);
    rest.removeAll(others == null ? Set.of() : others);
    return rest.isEmpty() ? "none" : String.join(", ", rest);
  }
}
