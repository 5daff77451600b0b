package io.github.sambahooks.readme;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.registration.RegistrationStatus;
import jakarta.inject.Inject;
import java.util.List;

class Registered {

  static class Health {

    @Inject RegistrationStatus registration;

    void check() {
      if (registration.current().state() == RegistrationStatus.State.FAILED) {
        throw new IllegalStateException(registration.current().toString());
      }
    }
  }

  static class OfYourOwn {

    @Inject Webhooks webhooks;

    void register() {
      Webhook webhook =
          webhooks.create(
              NewWebhook.at("https://example.com/hook", List.of("recording_ready"))
                  .name("Recordings"));
      webhooks.edit(webhook.id(), WebhookChanges.none().events(webhooks.eventNames()));
    }
  }
}
