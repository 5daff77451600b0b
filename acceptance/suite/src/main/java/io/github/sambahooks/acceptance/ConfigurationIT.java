package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.testing.WebhookSender;
import java.net.ConnectException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the table of configuration keys, row by row. */
@DisplayName("The configuration")
@ExtendWith(ArquillianExtension.class)
class ConfigurationIT {

  private static final String SECRET = "a secret of ${its} own: $$ \\$ \\ #=!";
  private static final String SECRET_IN_THE_FILE =
      "a secret of \\\\${its} own: ${dollar}${dollar} ${backslash}${dollar} \\\\ #=!";
  private static final String DEFAULT_PATH = "/webhooks/digitalsamba";

  @ArquillianResource Deployer deployer;

  @Deployment(name = "configured", testable = false, managed = false)
  static WebArchive configured() {
    return Wars.probe(
        "configured",
        Map.of(
            "sambahooks.secret", "Bearer " + SECRET_IN_THE_FILE,
            "dollar", "$",
            "backslash", "\\\\",
            "sambahooks.previous-secret", "short$$",
            "sambahooks.path", "/hooks/samba\\t\\n",
            "sambahooks.max-body-size", "30",
            "sambahooks.max-body-sice", "40",
            "%other.sambahooks.previous-secert", "of another profile",
            "sambahooks.registration.name", "\"quoted\""));
  }

  @Deployment(name = "open", testable = false, managed = false)
  static WebArchive open() {
    return Wars.probe("open", Map.of("sambahooks.allow-unauthenticated", "true"));
  }

  @Deployment(name = "disabled", testable = false, managed = false)
  static WebArchive disabled() {
    return Wars.probe("disabled", Map.of("sambahooks.enabled", "false"));
  }

  @Deployment(name = "broken", testable = false, managed = false)
  static WebArchive broken() {
    return Wars.probe(
        "broken",
        Map.of(
            "sambahooks.secrte", "never to be shown",
            "sambahooks.previous-secret", "never ${no.such.property} to be shown",
            "sambahooks.path", "no slash",
            "sambahooks.max-body-size", "plenty",
            "sambahooks.headers", "X-Request-Id, Authorization",
            "sambahooks.registration.mode", "neither",
            "sambahooks.registration.endpoint", "https://example.com/hook#part"));
  }

  @Deployment(name = "taken", testable = false, managed = false)
  static WebArchive taken() {
    return Wars.probe(
        "taken", Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "sambahooks.path", "/seen"));
  }

  @Test
  void sets_secrets_path_and_size() throws Exception {
    deployer.deploy("configured");
    try {
      WebhookSender sender = Server.sender(Server.context("configured") + "/hooks/samba");
      for (String header : new String[] {"Bearer " + SECRET, "Bearer Bearer " + SECRET, SECRET}) {
        assertThat(sender.withHeader("Authorization", header).send(event("x")).status())
            .as(header)
            .isEqualTo(200);
      }
      assertThat(sender.send(event("x")).status()).isEqualTo(401);
      assertThat(sender.withSecret(SECRET).send(event("a_name_that_is_too_long_here")).status())
          .isEqualTo(413);
      assertThat(Server.status("GET", Server.context("configured") + DEFAULT_PATH)).isEqualTo(404);
      assertThat(Server.log())
          .contains(
              "shorter than 16 characters",
              "<Authorization: Bearer Bearer …>",
              "<sambahooks.max-body-sice>: did you mean <sambahooks.max-body-size>?",
              "sambahooks.registration.name (environment variable SAMBAHOOKS_REGISTRATION_NAME) has"
                  + " quotes")
          .doesNotContain(
              SECRET,
              "short$",
              "previous-secert",
              "sambahooks.secret (environment variable" + " SAMBAHOOKS_SECRET) differs from what");
      assertRefusalIsLogged("configured");
      boolean unaltered = sender.withSecret("short$$").send(event("x")).status() == 200;
      assertThat(sender.withSecret("short$").send(event("x")).status())
          .isEqualTo(unaltered ? 401 : 200);
      assertThat(Server.log().contains("SAMBAHOOKS_PREVIOUS_SECRET) differs from what is written"))
          .isNotEqualTo(unaltered);
    } finally {
      deployer.undeploy("configured");
    }
  }

  @Test
  void can_allow_deliveries_without_a_secret_with_a_warning() throws Exception {
    deployer.deploy("open");
    try {
      WebhookSender sender = Server.sender(Server.context("open") + DEFAULT_PATH).withoutSecret();
      assertThat(sender.send(event("x")).status()).isEqualTo(200);
      assertThat(sender.withHeader("Content-Type", "text/plain").send(event("x")).status())
          .isEqualTo(415);
      assertThat(sender.withoutHeader("Content-Type").send(event("x")).status()).isEqualTo(415);
      assertThat(Server.log())
          .contains(
              "SAMBAHOOKS_ALLOW_UNAUTHENTICATED) is true", "the Content-Type is <text/plain>");
    } finally {
      deployer.undeploy("open");
    }
  }

  @Test
  void can_switch_the_library_off() throws Exception {
    deployer.deploy("disabled");
    try {
      assertThat(Server.status("GET", Server.context("disabled") + DEFAULT_PATH)).isEqualTo(404);
      assertThat(Server.get(Server.context("disabled") + "/seen")).isEmpty();
    } finally {
      deployer.undeploy("disabled");
    }
  }

  @Test
  void that_cannot_work_fails_the_deployment_with_every_problem_and_no_secret() throws Exception {
    int before = Server.logSize();
    assertThatThrownBy(() -> deployer.deploy("broken")).isNotNull();

    assertGone("/broken" + DEFAULT_PATH);
    assertThat(Server.log())
        .contains(
            "sambahooks.secret (environment variable SAMBAHOOKS_SECRET) is not set",
            "sambahooks.path (environment variable SAMBAHOOKS_PATH) is <no slash>",
            "sambahooks.max-body-size (environment variable SAMBAHOOKS_MAX_BODY_SIZE) is <plenty>",
            "SAMBAHOOKS_PREVIOUS_SECRET) contains an expression ${…} that cannot be resolved",
            "SAMBAHOOKS_HEADERS) contains <Authorization>",
            "SAMBAHOOKS_REGISTRATION_MODE) is <neither>",
            "SAMBAHOOKS_REGISTRATION_ENDPOINT) is <https://example.com/hook#part>",
            "SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY) is not set",
            "<sambahooks.secrte>: did you mean <sambahooks.secret>?")
        .doesNotContain("to be shown");
    Server.assertOneFailedStart("<" + Server.context("broken") + ">", before);
  }

  @Test
  void that_names_the_path_of_another_servlet_fails_the_deployment() throws Exception {
    int before = Server.logSize();
    assertThatThrownBy(() -> deployer.deploy("taken")).isNotNull();

    assertThat(Server.log().substring(before)).contains("already has a servlet at </seen>");
    Server.assertOneFailedStart("<" + Server.context("taken") + ">", before);
  }

  /** Returns a body that is shorter than any delivery with the documented members. */
  private static String event(String eventType) {
    return "{\"eventType\":\"" + eventType + "\"}";
  }

  private static void assertRefusalIsLogged(String name) throws Exception {
    String path = Server.context(name);
    String line =
        "Refused a request from <127.0.0.1> to the application <%s>, answered 401"
            .formatted(path.isEmpty() ? "/" : path);
    // some servers write their log on another thread
    Server.await(() -> assertThat(Server.log()).contains(line));
  }

  private static void assertGone(String path) throws Exception {
    try {
      assertThat(Server.status("GET", path)).isIn(404, 503);
    } catch (ConnectException e) {
      // if the application is the server, the server has stopped too
    }
  }
}
