package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliverer;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uses the module {@code testing} in a test that runs in the server. */
@DisplayName("A test in the server")
@ExtendWith(ArquillianExtension.class)
class DelivererIT {

  private static final String CONTEXT = Server.context("delivering");

  @Deployment(testable = false)
  static WebArchive probe() throws Exception {
    File testing =
        new File(Deliverer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Wars.probe(
            "delivering",
            Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "rooms.lobby", "room-1"),
            "custom",
            "delivering")
        .addAsLibrary(testing);
  }

  @Test
  void delivers_to_the_observers_and_waits_for_the_asynchronous_ones() throws Exception {
    assertThat(deliver("recording_ready")).isEqualTo("delivered");

    assertThat(deliver("participant_joined")).isEqualTo("delivered");

    String ready = " RecordingReady recording_ready";
    String joined = " ParticipantJoined participant_joined";
    assertThat(seen())
        .contains(
            "sync" + ready,
            "group" + ready,
            "async" + ready,
            "transactional" + joined,
            "sync-request-active" + joined,
            "async-class-loader-own" + joined);
  }

  @Test
  void delivers_a_record_of_the_application_and_an_event_observed_by_name() throws Exception {
    assertThat(deliver("robot_danced")).isEqualTo("delivered");
    assertThat(deliver("robot_rested")).isEqualTo("delivered");

    assertThat(seen())
        .contains("danced-async RobotDanced robot_danced", "rested UnknownEvent robot_rested");
  }

  @Test
  void gets_the_exception_of_an_observer() throws Exception {
    assertThat(deliver("fail")).isEqualTo("java.lang.IllegalStateException: on purpose");
    assertThat(deliver("participant_left"))
        .isEqualTo("java.lang.IllegalStateException: on purpose");
    assertThat(seen()).contains("async UnknownEvent fail");
  }

  private static String deliver(String eventType) throws Exception {
    return Server.get(CONTEXT + "/deliver?event=" + eventType);
  }

  private static List<String> seen() throws Exception {
    return Server.get(CONTEXT + "/seen").lines().toList();
  }
}
