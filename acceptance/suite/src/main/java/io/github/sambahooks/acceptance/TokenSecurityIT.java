package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An application with MicroProfile JWT")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.JWT)
class TokenSecurityIT {

  private static final Tokens TOKENS = Tokens.withNewKeys();

  private final SecuredApplication application = new SecuredApplication("tokens");

  @Deployment(testable = false)
  static WebArchive tokens() {
    return SecuredWars.war(
        "tokens",
        SecuredWars.ROLES,
        Map.of(
            "mp.jwt.verify.publickey", TOKENS.publicKey(), "mp.jwt.verify.issuer", Tokens.ISSUER),
        "tokens");
  }

  @Test
  void receives_deliveries() throws Exception {
    application.receives_deliveries();
    Server.awaitLine("/tokens/seen", "async RecordingReady recording_ready");
  }

  @Test
  void still_refuses_a_wrong_secret() throws Exception {
    application.refuses_a_wrong_secret_itself();
  }

  @Test
  void does_not_accept_its_tokens_as_the_secret() throws Exception {
    assertThat(
            Server.sender("/tokens/webhooks/digitalsamba")
                .withSecret(TOKENS.of("ada"))
                .send(Deliveries.of("refused"))
                .status())
        .isEqualTo(401);
  }

  @Test
  void answers_other_methods_without_asking_for_a_token() throws Exception {
    application.answers_other_methods_itself();
  }

  @Test
  void stays_protected_otherwise() throws Exception {
    application.protects("/api/me", "I am");
  }

  @Test
  void still_accepts_its_tokens() throws Exception {
    assertThat(application.answerTo("/api/me", "Bearer " + TOKENS.of("ada")))
        .isEqualTo("200 I am ada");
  }
}
