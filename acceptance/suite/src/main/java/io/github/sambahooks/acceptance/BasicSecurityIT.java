package io.github.sambahooks.acceptance;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An application whose web.xml requires HTTP Basic everywhere")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.BASIC)
class BasicSecurityIT {

  private final SecuredApplication application = new SecuredApplication("guarded");

  @Deployment(testable = false)
  static WebArchive guarded() {
    return SecuredWars.war("guarded", SecuredWars.EVERYTHING + SecuredWars.BASIC, Map.of());
  }

  @Test
  void receives_deliveries() throws Exception {
    application.receives_deliveries();
  }

  @Test
  void still_refuses_a_wrong_secret() throws Exception {
    application.refuses_a_wrong_secret_itself();
  }

  @Test
  void answers_other_methods_without_asking_for_a_password() throws Exception {
    application.answers_other_methods_itself();
  }

  @Test
  void stays_protected_otherwise() throws Exception {
    application.protects("/seen", "RecordingReady");
  }
}
