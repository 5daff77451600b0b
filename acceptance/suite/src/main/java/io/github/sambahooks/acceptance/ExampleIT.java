package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.RecordedPayload;
import io.github.sambahooks.testing.WebhookSender;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The example, as it was built, at the context root,")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.REST)
class ExampleIT {

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
  void has_a_page() throws Exception {
    assertThat(Server.get("/")).contains("<title>Samba Hooks</title>", "board.js");
    assertThat(Server.get("/board.js")).contains("api/rooms", "api/events");
  }

  private static int deliver(String eventType) {
    return SENDER.send(RecordedPayload.of(eventType).body()).status();
  }

  private static JsonArray array(String path) throws Exception {
    try (var reader = Json.createReader(new StringReader(Server.get(path)))) {
      return reader.readArray();
    }
  }
}
