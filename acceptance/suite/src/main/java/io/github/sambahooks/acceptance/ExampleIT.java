package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.SamplePayload;
import io.github.sambahooks.testing.WebhookSender;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The example, exactly as built, at the context root,")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.REST)
class ExampleIT {

  private static final String LAST = "Last-Event-ID";
  private static final String ROOM = "7f8c8eac-6643-47db-8d93-e7633e6e53ec";
  private static final WebhookSender SENDER = Server.sender("/webhooks/digitalsamba");

  @Deployment(testable = false)
  static WebArchive example() {
    return Wars.example();
  }

  @Test
  void shows_the_documented_event_and_who_is_in_the_room() throws Exception {
    assertThat(deliver("participant_joined")).isEqualTo(200);

    JsonObject event = array("/api/events").getJsonObject(0);
    assertThat(event.getString("type")).isEqualTo("participant_joined");
    assertThat(event.getString("class")).isEqualTo("ParticipantJoined");
    assertThat(event.getString("roomId")).isEqualTo(ROOM);
    assertThat(event.getString("sessionId")).isEqualTo("4fcc375c-e0ce-4f52-9b35-3a034042ab5a");
    assertThat(event.getString("timestamp")).isEqualTo("2023-02-07T17:19:47Z");
    assertThat(event.getString("deliveryId")).matches("[0-9a-f]{64}");
    assertThat(event.getJsonObject("data").getString("name")).isEqualTo("John Smith");
    assertThat(array("/api/rooms"))
        .hasToString(
            "[{\"roomId\":\""
                + ROOM
                + "\",\"participants\":[{\"id\":\"8b085f23-9a2a-465d-bdbb-73a233c7df90\","
                + "\"name\":\"John Smith\",\"role\":\"moderator\"}]}]");
  }

  @Test
  void empties_the_room_when_the_participant_leaves_or_the_session_ends() throws Exception {
    for (String end : List.of("participant_left", "session_ended")) {
      deliver("participant_joined");
      assertThat(array("/api/rooms")).as(end).hasSize(1);
      deliver(end);
      assertThat(array("/api/rooms")).as(end).isEmpty();
    }
  }

  @Test
  void keeps_a_hundred_events_newest_first() throws Exception {
    for (int i = 0; i <= 100; i++) {
      SENDER.send(Deliveries.of("event_" + i));
    }
    JsonArray events = array("/api/events");
    assertThat(events).hasSize(100);
    assertThat(events.getJsonObject(0).getString("type")).isEqualTo("event_100");
    assertThat(events.getJsonObject(99).getString("type")).isEqualTo("event_1");
  }

  @Test
  void has_a_page_that_runs_no_foreign_script() throws Exception {
    assertThat(Server.get("/")).contains("<title>Samba Hooks</title>", "board.js");
    assertThat(Server.get("/board.js")).contains("./board/connection.js");
    assertThat(Server.get("/board/connection.js")).contains("api/board", "api/events");
    for (String path : List.of("/", "/board.js", "/api/events", "/api/nothing")) {
      HttpHeaders headers = Server.send(Server.request(path).GET()).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
    }
  }

  @Test
  void streams_missed_and_new_events_as_the_list_shows_them() throws Exception {
    String before =
        Server.send(Server.request("/api/events")).headers().firstValue(LAST).orElseThrow();
    deliver("participant_joined");
    try (EventStream stream = EventStream.open("/api/events/stream?since=" + before)) {
      EventStream.Message missed = stream.next();
      assertThat(json(missed.data())).isEqualTo(array("/api/events").get(0));
      deliver("recording_ready");
      EventStream.Message came = stream.next();
      assertThat(json(came.data())).isEqualTo(array("/api/events").get(0));
      assertThat(json(came.data()).getString("type")).isEqualTo("recording_ready");

      try (EventStream again =
          EventStream.open("/api/events/stream?since=" + before, LAST, missed.id())) {
        assertThat(again.next()).isEqualTo(came);
      }
    }
  }

  @Test
  void lists_the_data_of_an_event_as_sent() throws Exception {
    String data = "{\"a\":[1,-2.50,1e400,\"\\\"ä\\u0001\",true,null,{}],\"\":{\"b\":[]}}";

    SENDER.send("{\"eventType\":\"odd\",\"data\":" + data + "}");

    assertThat(array("/api/events").getJsonObject(0).getJsonObject("data")).isEqualTo(json(data));
  }

  @Test
  void streams_new_events_without_a_position_and_all_events_for_a_position_of_an_earlier_start()
      throws Exception {
    deliver("participant_joined");
    JsonArray before = array("/api/events");
    try (EventStream stream = EventStream.open("/api/events/stream");
        EventStream old =
            EventStream.open("/api/events/stream", LAST, UUID.randomUUID() + ":4711")) {
      deliver("room_locked");
      assertThat(json(stream.next().data()).getString("type")).isEqualTo("room_locked");
      assertThat(json(old.next().data())).isEqualTo(before.get(before.size() - 1));
    }
  }

  @Test
  void shows_the_state_of_the_rooms_on_the_board() throws Exception {
    for (String event :
        List.of("session_ended", "session_started", "room_locked", "participant_joined")) {
      deliver(event);
    }
    JsonObject board = json(Server.get("/api/board"));
    JsonObject room =
        board.getJsonArray("rooms").stream()
            .map(JsonValue::asJsonObject)
            .filter(live -> live.getString("roomId").equals(ROOM))
            .findFirst()
            .orElseThrow();
    assertThat(room.getString("sessionSince")).isEqualTo("2023-02-07T17:19:40Z");
    assertThat(room.getBoolean("locked")).isTrue();
    assertThat(room.getJsonArray("participants")).hasSize(1);
    assertThat(room.getJsonArray("hands")).isEmpty();
    assertThat(board.getJsonArray("attendance")).isNotEmpty();
    deliver("session_ended");
    deliver("room_unlocked");
  }

  @Test
  void has_a_simulator_only_if_it_is_switched_on() throws Exception {
    assertThat(Server.send(Server.request("/api/simulator").GET()).statusCode()).isEqualTo(404);
    HttpRequest.Builder sample = Server.request("/api/simulator/events/room_locked");
    assertThat(Server.send(sample.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static int deliver(String eventType) {
    return SENDER.send(SamplePayload.of(eventType).body()).status();
  }

  private static JsonArray array(String path) throws Exception {
    try (var reader = Json.createReader(new StringReader(Server.get(path)))) {
      return reader.readArray();
    }
  }
}
