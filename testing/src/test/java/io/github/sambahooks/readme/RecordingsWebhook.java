package io.github.sambahooks.readme;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

@ApplicationScoped
public class RecordingsWebhook {

  @Inject Webhooks webhooks;

  public Webhook create() {
    return webhooks.create(
        NewWebhook.at("https://example.com/hook", List.of("recording_ready")).name("Recordings"));
  }

  public void subscribeToEverything(Webhook webhook) {
    webhooks.edit(webhook.id(), WebhookChanges.none().events(webhooks.eventNames()));
  }
}
