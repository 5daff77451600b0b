package io.github.sambahooks.acceptance;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An application with a Jakarta Security mechanism, built-in or custom")
@ExtendWith(ArquillianExtension.class)
@Needs({Needs.SECURITY, Needs.SEVERAL})
class JakartaSecurityIT {

  @Deployment(name = "built-in", testable = false)
  static WebArchive builtIn() {
    return SecuredWars.war("built-in", SecuredWars.EVERYTHING, Map.of(), "mechanism");
  }

  @Deployment(name = "strict", testable = false)
  static WebArchive strict() {
    return SecuredWars.war("strict", SecuredWars.EVERYTHING, Map.of(), "strict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "strict"})
  void receives_deliveries(String name) throws Exception {
    new SecuredApplication(name).receives_deliveries();
  }

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "strict"})
  void still_refuses_a_wrong_secret(String name) throws Exception {
    new SecuredApplication(name).refuses_a_wrong_secret_itself();
  }

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "strict"})
  void answers_other_methods_without_asking_for_a_password(String name) throws Exception {
    new SecuredApplication(name).answers_other_methods_itself();
  }

  @ParameterizedTest
  @ValueSource(strings = {"built-in", "strict"})
  void stays_protected_otherwise(String name) throws Exception {
    new SecuredApplication(name).protects("/seen", "RecordingReady");
  }
}
