package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Slow senders")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.ATTACKS)
class SlowSendersIT {

  /** More than any of the servers has threads. */
  private static final int SLOW = 256;

  private static final int HONEST = 20;
  private static final String PATH = Server.context("slow") + "/webhooks/digitalsamba";

  private final List<SlowSender> slow = new ArrayList<>();

  @Deployment(testable = false)
  static WebArchive slow() {
    return Wars.probe(
        "slow", Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "sambahooks.body-timeout", "1s"));
  }

  @AfterEach
  void disconnect() throws Exception {
    for (SlowSender sender : slow) {
      sender.close();
    }
  }

  @Test
  void without_the_secret_do_not_hold_up_deliveries() throws Exception {
    for (int i = 0; i < SLOW; i++) {
      slow.add(SlowSender.to(PATH, "wrong"));
    }

    WebhookSender honest = Server.sender(PATH).withTimeout(Duration.ofSeconds(10));
    for (int i = 0; i < HONEST; i++) {
      assertThat(honest.send(Deliveries.recordingReady()).status()).isEqualTo(200);
    }
    // the server may also reset the connection, because the body is still being sent
    for (SlowSender sender : slow) {
      assertThat(sender.answer(Duration.ofSeconds(10))).isIn(401, SlowSender.CLOSED);
    }
  }

  @Test
  @Needs(Needs.PARTIAL_READS)
  void with_the_secret_are_answered_408_after_the_body_timeout() throws Exception {
    SlowSender sender = SlowSender.to(PATH, Server.SAMPLE_SECRET);
    slow.add(sender);
    sender.drip(Duration.ofMillis(100), Duration.ofSeconds(3));

    assertThat(sender.answer(Duration.ofSeconds(5))).isIn(408, SlowSender.CLOSED);
    Server.await(
        () ->
            assertThat(Server.log())
                .containsPattern("Refused a request from <\\S+> .*answered 408: "));
  }
}
