package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests events that the application defines, and observers with qualifiers. */
@DisplayName("An application with events and filters of its own")
@ExtendWith(ArquillianExtension.class)
class CustomEventsIT {

  @Deployment(testable = false)
  static WebArchive custom() {
    return Wars.probe(
        "custom",
        Map.of("sambahooks.secret", Server.SAMPLE_SECRET, "rooms.lobby", "room-1\\t\\n "),
        "custom");
  }

  @Test
  void observes_its_own_record_with_everything_that_json_b_binds() throws Exception {
    deliver(
        """
        {"eventType":"robot_danced","data":{"robot_id":"r-1","d":"Tango","tempo":"FAST",
         "day":"2026-02-06","steps":[{"name":"turn","beats":2,"new":{}}],"new":[1]}}
        """);

    String event = " RobotDanced robot_danced";
    assertThat(seen())
        .contains(
            "danced r-1 Tango [Step[name=turn, beats=2]] FAST 2026-02-06" + event, "sync" + event);
    awaitSeen("danced-async" + event);
    awaitSeen("async" + event);
  }

  @Test
  void observes_an_unknown_event_if_the_data_does_not_bind() throws Exception {
    deliver(
        "{\"eventType\":\"robot_danced\",\"data\":{\"robotId\":\"r-9\",\"steps\":\"no-list\"}}");

    assertThat(seen()).contains("sync UnknownEvent robot_danced");
    awaitSeen("async UnknownEvent robot_danced");
    assertThat(Server.log())
        .contains(
            "member <steps> is a JSON STRING, not a java.util.List<",
            "these are not called: RobotObservers.danced, RobotObservers.dancedAsync")
        .doesNotContain("no-list");
  }

  @Test
  void observes_both_records_of_a_name_that_the_library_knows() throws Exception {
    deliver("{\"eventType\":\"participant_joined\",\"data\":{\"name\":\"Ada\"}}");

    assertThat(seen())
        .contains(
            "arrived Ada Arrival participant_joined",
            "sync Arrival participant_joined",
            "sync ParticipantJoined participant_joined");
  }

  @Test
  void observes_the_events_of_a_room_however_its_id_is_given() throws Exception {
    deliver("{\"eventType\":\"participant_waiting_left\",\"roomId\":\"room-1\"}");
    deliver("{\"eventType\":\"participant_invited\",\"roomId\":\"room-2\"}");
    deliver("{\"eventType\":\"participant_hand_raised\"}");

    String waiting = " ParticipantWaitingLeft participant_waiting_left";
    assertThat(seen()).contains("lobby" + waiting, "room-1" + waiting, "sync" + waiting);
    awaitSeen("foyer" + waiting);
    awaitSeen("async ParticipantHandRaised participant_hand_raised");
    assertThat(seen())
        .contains("sync ParticipantInvited participant_invited")
        .filteredOn(line -> line.startsWith("lobby") || line.startsWith("foyer"))
        .allMatch(line -> line.endsWith(waiting));
  }

  @Test
  void observes_the_events_of_a_name() throws Exception {
    deliver("{\"eventType\":\"robot_rested\"}");
    deliver("{\"eventType\":\"robot_returned\"}");

    assertThat(seen())
        .contains("rested UnknownEvent robot_rested", "sync UnknownEvent robot_returned")
        .doesNotContain("rested UnknownEvent robot_returned");
  }

  @Test
  void reports_at_start_what_is_observed_and_what_never_arrives() throws Exception {
    String never = "RobotObservers.never (sync, @EventName(\"participant_left\"))";

    assertThat(Server.log())
        .contains(
            "Samba Hooks receives webhooks at " + Server.context("custom") + "/webhooks/",
            "Authentication: secret",
            "RobotDanced: RobotObservers.danced",
            "RobotObservers.lobby (sync, @InRoom(\"${rooms.lobby}\"))",
            "Observers.transactional (sync, AFTER_SUCCESS)",
            "Never called:",
            never + ": a ParticipantJoined is never <participant_left>",
            "@EventName(\"participant_joind\"), an event that Samba Hooks does not know:"
                + " did you mean <participant_joined>?",
            "No deliveries? Check that the webhook at Digital Samba subscribes to these events",
            "Rooms can be restricted to specific webhooks");
  }

  private static void deliver(String body) throws Exception {
    String path = Server.context("custom") + "/webhooks/digitalsamba";
    assertThat(Server.sender(path).send(body).status()).isEqualTo(200);
  }

  private static List<String> seen() throws Exception {
    return Server.get(Server.context("custom") + "/seen").lines().toList();
  }

  private static void awaitSeen(String line) throws Exception {
    Server.awaitLine(Server.context("custom") + "/seen", line);
  }
}
