package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.net.URI;

final class Smoke {

  private Smoke() {}

  static void test(URI endpoint, String secret) {
    WebhookSender sender = WebhookSender.to(endpoint).withSecret(secret);
    assertEquals(200, sender.send(Deliveries.recordingReady()).status());
    assertEquals(401, sender.withSecret("wrong").send(Deliveries.recordingReady()).status());
  }
}
