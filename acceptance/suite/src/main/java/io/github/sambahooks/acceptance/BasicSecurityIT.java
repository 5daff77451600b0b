package io.github.sambahooks.acceptance;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An application whose web.xml asks for HTTP Basic everywhere")
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
  void refuses_a_wrong_secret_as_ever() throws Exception {
    application.refuses_a_wrong_secret_itself();
  }

  @Test
  void answers_other_methods_without_asking_for_a_password() throws Exception {
    application.answers_other_methods_itself();
  }

  @Test
  void is_otherwise_as_protected_as_before() throws Exception {
    application.protects("/seen", "RecordingReady");
  }
}
