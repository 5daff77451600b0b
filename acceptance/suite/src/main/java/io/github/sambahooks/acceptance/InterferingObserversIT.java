package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookAnswer;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Observers that interfere with the response")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.ATTACKS)
class InterferingObserversIT {

  private static final String INTERFERENCE = "has sent the response itself";

  @Deployment(testable = false)
  static WebArchive interfering() {
    return Wars.probe(
        "interfering", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), "interfering");
  }

  @Test
  void do_not_decide_the_answer_if_they_write_to_it() throws Exception {
    WebhookAnswer answer = send("write");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void are_logged_if_they_have_already_sent_it() throws Exception {
    int before = Server.logSize();
    assertThat(send("send").status()).isEqualTo(418);

    // a redirect sends it on some servers; there is one line a minute for both
    assertThat(send("redirect").status()).isIn(200, 302);
    Server.await(() -> assertThat(Server.log().substring(before)).contains(INTERFERENCE));
  }

  private static WebhookAnswer send(String how) {
    return Server.sender(Server.context("interfering") + "/webhooks/digitalsamba")
        .send(Deliveries.of(how));
  }
}
