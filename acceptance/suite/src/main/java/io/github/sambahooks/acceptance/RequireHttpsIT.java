package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An application that requires HTTPS")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.ATTACKS)
class RequireHttpsIT {

  @Deployment(testable = false)
  static WebArchive https() {
    return Wars.probe(
        "https",
        Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "sambahooks.require-https", "true"));
  }

  @Test
  void answers_403_over_plain_http_whatever_the_secret_is() throws Exception {
    WebhookSender sender = Server.sender(Server.context("https") + "/webhooks/digitalsamba");

    assertThat(sender.send(Deliveries.recordingReady()).status()).isEqualTo(403);
    assertThat(sender.withSecret("wrong").send(Deliveries.recordingReady()).status())
        .isEqualTo(403);
    assertThat(Server.get(Server.context("https") + "/seen")).isEmpty();
  }
}
