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

/** Tests that the application's own JSON-B binds its events. */
@DisplayName("An application with JSON-B of its own")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.SEVERAL)
class EventBindingIT {

  @Deployment(testable = false)
  static WebArchive binding() {
    return Wars.probe("binding", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), "binding");
  }

  @Test
  void observes_its_events_with_the_names_of_its_json_b() throws Exception {
    assertThat(
            Server.sender(Server.context("binding") + "/webhooks/digitalsamba")
                .send(
                    Deliveries.of("robot_painted")
                        .with("robot-id", "r-1")
                        .with("paintColor", "blue"))
                .status())
        .isEqualTo(200);

    assertThat(Server.get(Server.context("binding") + "/seen").lines())
        .contains("painted r-1 null RobotPainted robot_painted");
  }
}
