package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that observers that cannot work fail the deployment. */
@DisplayName("An application whose observers cannot work")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.SEVERAL)
class BrokenEventsIT {

  @ArquillianResource Deployer deployer;

  @Deployment(name = "broken-events", testable = false, managed = false)
  static WebArchive brokenEvents() {
    return Wars.probe("broken-events", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), "broken");
  }

  @Deployment(name = "broken-room", testable = false, managed = false)
  static WebArchive brokenRoom() {
    return Wars.probe("broken-room", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), "custom");
  }

  @Test
  void fails_its_deployment_with_every_reason() throws Exception {
    int before = Server.logSize();
    assertThatThrownBy(() -> deployer.deploy("broken-events")).isNotNull();

    String name = Wars.PROBE + ".broken.BrokenObservers";
    assertThat(Server.log())
        .contains(
            name + "$One",
            name + "$Other",
            "both @EventName(\"robot_danced\")",
            name + "$Nameless, observed by " + name + ".nameless, has no name",
            name + "$Hiding, observed by " + name + ".hiding, has a component <roomId>",
            "there already as event.roomId()",
            "@JsonbProperty(\"roomId\")");
    Server.assertOneFailedStart("(This application|</broken-events>)", before);
  }

  @Test
  void fails_its_deployment_if_a_room_is_not_configured() throws Exception {
    int before = Server.logSize();
    assertThatThrownBy(() -> deployer.deploy("broken-room")).isNotNull();

    assertThat(Server.log())
        .contains(
            "RobotObservers.lobby observes @InRoom(\"${rooms.lobby}\"), which names no room: set the"
                + " configuration key rooms.lobby (environment variable ROOMS_LOBBY)");
    Server.assertOneFailedStart("</broken-room>", before);
  }
}
