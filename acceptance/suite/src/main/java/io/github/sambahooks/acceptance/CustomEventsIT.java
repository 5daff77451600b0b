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
            "member <steps> is a JSON STRING that does not bind to java.util.List<",
            "these are not called: RobotObservers.danced, RobotObservers.dancedAsync")
        .doesNotContain("no-list");
  }

  @Test
  void observes_the_values_that_were_sent_whatever_the_provider_of_json_b() throws Exception {
    deliver(
        """
        {"eventType":"robot_counted","data":{"user_id":7,"line_2":"5","done":true,"retries":3,
         "counted_at":1675676628,"parts":[{"PART_ID":"p","count_3":1e1}],"labels":{"a_b":"c"},
         "raw":{"user_id":1}}}
        """);

    assertThat(seen())
        .contains(
            "counted 7 5 true Optional[3] 2023-02-06T09:43:48Z [Part[partID=p, count3=10]]"
                + " {a_b=c} 1 RobotCounted robot_counted");
  }

  @Test
  void observes_an_unknown_event_if_a_value_does_not_fit_whatever_the_provider() throws Exception {
    deliver("{\"eventType\":\"robot_counted\",\"data\":{\"line2\":8421984219842}}");
    deliver("{\"eventType\":\"robot_counted\",\"data\":{\"parts\":[{\"count3\":73.0531}]}}");
    deliver("{\"eventType\":\"robot_counted\",\"data\":{\"done\":\"yes\"}}");
    deliver("{\"eventType\":\"robot_counted\",\"data\":{\"user_id\":\"refused\"}}");

    assertThat(seen().stream().filter("sync UnknownEvent robot_counted"::equals)).hasSize(4);
    assertThat(Server.log())
        .contains(
            "member <line2> is a JSON NUMBER that does not bind to int",
            "member <parts.count3> is a JSON NUMBER that does not bind to int",
            "member <done> is a JSON STRING that does not bind to boolean",
            "RobotCounted threw java.lang.IllegalArgumentException")
        .doesNotContain("8421984219842", "73.0531", "unheard of");
  }

  @Test
  void is_warned_at_its_start_of_a_record_that_the_provider_cannot_create() throws Exception {
    assertThat(Server.log())
        .containsPattern(
            "RobotTimed cannot be created by the JSON-B provider <org\\.(eclipse\\.yasson|apache\\.johnzon)\\.[\\w.]+>:"
                + " component <(startedAt|part)>")
        .doesNotContain("RobotDanced cannot be created", "RobotCounted cannot be created");
  }

  @Test
  void observes_both_records_of_a_name_that_the_library_knows() throws Exception {
    deliver("{\"eventType\":\"participant_joined\",\"data\":{\"name\":\"Ada\"}}");

    assertThat(seen())
        .contains(
            "arrived Ada Arrival participant_joined",
            "same envelope ParticipantJoined participant_joined",
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
