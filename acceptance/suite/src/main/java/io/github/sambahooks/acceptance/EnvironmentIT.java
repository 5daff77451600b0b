package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs on a separate server, which the build starts with secrets from outside the WAR. */
@DisplayName("A secret from outside the application")
@Tag("environment")
@ExtendWith(ArquillianExtension.class)
class EnvironmentIT {

  private static final String PATH = Server.context("environment") + "/webhooks/digitalsamba";

  @Deployment(testable = false)
  static WebArchive probe() {
    return Wars.probe(
        "environment",
        Map.of(
            "sambahooks.secret", "the file's secret",
            "sambahooks.previous-secret", "the file's previous secret",
            "dollar", "$",
            "backslash", "\\\\"));
  }

  @Test
  void from_the_environment_or_a_system_property_overrides_the_file() throws Exception {
    assertThat(statusWith("environment: $$ \\$ ${x} \\ #=!")).isEqualTo(200);
    assertThat(statusWith("property: $$ \\$ ${x} \\ #=!")).isEqualTo(200);
    assertThat(statusWith("the file's secret")).isEqualTo(401);
    assertThat(statusWith("the file's previous secret")).isEqualTo(401);
  }

  @Test
  void is_not_accompanied_by_warnings_about_variables_that_kubernetes_creates() throws Exception {
    assertThat(System.getenv()).containsKeys("SAMBAHOOKS_PORT", "SAMBAHOOKS_SERVICE_HOST");
    assertThat(Server.log())
        .contains("Samba Hooks receives webhooks at " + PATH)
        .doesNotContain("sambahooks.port", "SAMBAHOOKS_PORT", "sambahooks.service");
  }

  private static int statusWith(String secret) throws Exception {
    return Server.sender(PATH).withSecret(secret).send(Deliveries.of("x")).status();
  }
}
