package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.FileAddedToLibrary;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.PhoneParticipantMuted;
import io.github.sambahooks.event.QuestionAnswered;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The decoder")
class EventDecoderTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @Test
  void reads_the_documented_payload() throws Exception {
    ParticipantJoined event = (ParticipantJoined) decode(Payloads.read("participant_joined"));

    assertThat(event.eventType()).isEqualTo("participant_joined");
    assertThat(event.sessionId()).isEqualTo("4fcc375c-e0ce-4f52-9b35-3a034042ab5a");
    assertThat(event.roomId()).isEqualTo("7f8c8eac-6643-47db-8d93-e7633e6e53ec");
    assertThat(event.timestamp()).isEqualTo(Instant.ofEpochSecond(1675790387));
    assertThat(event.participant().id()).isEqualTo("8b085f23-9a2a-465d-bdbb-73a233c7df90");
    assertThat(event.participant().name()).isEqualTo("John Smith");
    assertThat(event.participant().role()).isEqualTo("moderator");
    assertThat(event.envelope().receivedAt()).isEqualTo(NOW);
    assertThat(event.envelope().data().getString("name")).isEqualTo("John Smith");
  }

  @Test
  void gives_the_sha_256_of_the_body_as_delivery_id() throws Exception {
    assertThat(decode("{\"eventType\":\"x\"}").envelope().deliveryId())
        .isEqualTo("78987995798c8ffa99559152ab2dc1cc26b444e8fcc21b873e36204d4d8d4799");
  }

  @Test
  void makes_an_unknown_event_of_a_name_that_it_does_not_know() throws Exception {
    WebhookEvent event = decode("{\"eventType\":\"robot_danced\",\"data\":{\"a\":[1,{}]}}");

    assertThat(event).isInstanceOf(UnknownEvent.class);
    assertThat(event.envelope().data()).hasToString("{\"a\":[1,{}]}");
  }

  @Test
  void reads_the_variations_of_the_vendors_own_programs() throws Exception {
    ParticipantJoined event =
        (ParticipantJoined)
            decode(
                """
                {"event":"participant_joined","data":{"room_id":"r","session_id":"s",
                 "participant_id":"p","external_id":"e"}}
                """);

    assertThat(event.roomId()).isEqualTo("r");
    assertThat(event.sessionId()).isEqualTo("s");
    assertThat(event.participant().id()).isEqualTo("p");
    assertThat(event.participant().externalId()).isEqualTo("e");
    assertThat(event.envelope().data())
        .containsOnlyKeys("room_id", "session_id", "participant_id", "external_id");
  }

  @Test
  void also_reads_the_members_of_the_envelope_in_snake_case() throws Exception {
    WebhookEvent event =
        decode("{\"event_type\":\"room_locked\",\"room_id\":\"r\",\"session_id\":\"s\"}");

    assertThat(event).isInstanceOf(RoomLocked.class);
    assertThat(event.roomId()).isEqualTo("r");
    assertThat(event.sessionId()).isEqualTo("s");
  }

  @Test
  void finds_members_next_to_data_but_prefers_those_in_data() throws Exception {
    PhoneParticipantMuted event =
        (PhoneParticipantMuted)
            decode(
                """
                {"eventType":"phone_participant_muted","callId":"c","name":"next to data",
                 "data":{"name":"in data"}}
                """);

    assertThat(event.phoneCall().callId()).isEqualTo("c");
    assertThat(event.phoneCall().name()).isEqualTo("in data");
    JsonObject data = event.envelope().data();
    assertThat(data).containsOnlyKeys("callId", "name");
    assertThat(data.getString("name")).isEqualTo("in data");
  }

  @Test
  void binds_numbers_times_and_lists() throws Exception {
    SessionEnded session =
        (SessionEnded)
            decode(
                """
                {"eventType":"session_ended","data":{"sessionDuration":15,
                 "sessionStartTime":"2023-02-06T09:43:48Z","sessionEndTime":1675790387}}
                """);
    assertThat(session.session().duration()).isEqualTo(Duration.parse("PT31H35M59S"));
    assertThat(session.session().startTime()).isEqualTo("2023-02-06T09:43:48Z");
    assertThat(session.session().endTime()).isEqualTo(Instant.ofEpochSecond(1675790387));

    FileAddedToLibrary file =
        (FileAddedToLibrary)
            decode(
                """
                {"eventType":"file_added_to_library","data":{"libraryId":"l","fileId":"f","size":12}}
                """);
    assertThat(file.library().id()).isEqualTo("l");
    assertThat(file.file().size()).isEqualTo(12);

    QuestionAnswered question =
        (QuestionAnswered)
            decode(
                """
                {"eventType":"question_answered","data":{"id":"q",
                 "answers":[{"id":"a","answer":"Yes"},7,{"created_at":"x"}]}}
                """);
    assertThat(question.question().id()).isEqualTo("q");
    assertThat(question.question().answers()).hasSize(2);
    assertThat(question.question().answers().get(0).answer()).isEqualTo("Yes");
  }

  static Stream<String> malformed() {
    return Stream.of(
        "{\"eventType\":\"recording_ready\"}",
        "{\"eventType\":\"recording_ready\",\"data\":null,\"sessionId\":null,\"roomId\":null,\"timestamp\":null}",
        "{\"eventType\":\"recording_ready\",\"data\":[{}],\"sessionId\":1.5,\"roomId\":{},\"timestamp\":\"soon\"}",
        "{\"eventType\":\"recording_ready\",\"data\":\"text\",\"sessionId\":true,\"roomId\":[],\"timestamp\":[1]}",
        "{\"eventType\":\"recording_ready\",\"data\":{\"id\":7.5,\"name\":[],\"duration\":\"x\",\"createdAt\":\"x\"}}",
        "{\"eventType\":\"recording_ready\",\"timestamp\":1e999999999,\"data\":{\"duration\":-1e-999999999}}",
        "{\"eventType\":\"recording_ready\",\"timestamp\":99999999999999999999999}",
        "{\"eventType\":\"recording_ready\",\"timestamp\":" + "9".repeat(5000) + "}",
        "{\"eventType\":\"recording_ready\",\"data\":{\"n\":" + "9".repeat(5000) + "}}");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void accepts_an_event_whatever_else_is_missing_or_malformed(String body) throws Exception {
    RecordingReady event = (RecordingReady) decode(body);

    assertThat(event.sessionId()).isNull();
    assertThat(event.roomId()).isNull();
    assertThat(event.timestamp()).isNull();
    assertThat(event.recording().id()).isNull();
    assertThat(event.recording().name()).isNull();
    assertThat(event.recording().duration()).isNull();
    assertThat(event.recording().createdAt()).isNull();
    assertThat(event.envelope().data()).isNotNull();
    assertThat(event.toString()).contains("recording_ready");
  }

  @Test
  void tolerates_a_byte_order_mark_and_surrounding_white_space() throws Exception {
    WebhookEvent event = decode("\uFEFF \n{\"eventType\":\"ä€😀\"}\r\n\t ");

    assertThat(event.eventType()).isEqualTo("ä€😀");
  }

  @Test
  void uses_the_last_of_two_members_with_the_same_name() throws Exception {
    WebhookEvent event =
        decode(
            "{\"eventType\":\"a\",\"eventType\":\"b\",\"data\":{\"x\":1},\"data\":{\"y\":1,\"y\":2}}");

    assertThat(event.eventType()).isEqualTo("b");
    assertThat(event.envelope().data()).hasToString("{\"y\":2}");
  }

  @Test
  void reads_nesting_up_to_a_depth_of_100() throws Exception {
    WebhookEvent event = decode(nested(98));

    assertThat(event.envelope().data()).containsKey("a");
  }

  static Stream<String> notEvents() {
    return Stream.of(
        "",
        " ",
        "[]",
        "\"participant_joined\"",
        "null",
        "7",
        "nonsense",
        "{",
        "{\"eventType\"",
        "{\"eventType\":\"a\"",
        "{\"eventType\":\"a\",}",
        "{\"eventType\":\"a\" \"b\":1}",
        "{'eventType':'a'}",
        "{\"eventType\":\"a\"}}",
        "{\"eventType\":\"a\"} }",
        "{\"eventType\":\"a\"}]",
        "{\"eventType\":\"a\"}{}",
        "{\"eventType\":\"a\"} x",
        "{\"eventType\":\"a\"},",
        "{\"eventType\":\"a\"}\u0000",
        "{\"eventType\":\"a\",\"n\":01}",
        "{\"eventType\":\"a\",\"n\":1.}",
        "{\"eventType\":\"a\",\"n\":-}",
        "{\"eventType\":\"a\",\"n\":NaN}",
        "{\"eventType\":\"a\",\"n\":+1}",
        "{\"eventType\":\"a\",\"n\":tru}",
        "{\"eventType\":\"a\",\"n\":\"\n\"}",
        "{\"eventType\":\"a\",\"n\":\"\\x\"}",
        "{\"eventType\":\"a\",\"n\":[1 2]}",
        "{\"eventType\":\"a\",\"n\":[1,]}",
        "{\"eventType\":\"a\"/* comment */}",
        "{}",
        "{\"eventType\":null}",
        "{\"eventType\":\"\"}",
        "{\"eventType\":\" \"}",
        "{\"eventType\":7,\"event\":{}}",
        "{\"data\":{\"eventType\":\"a\"}}",
        nested(99),
        nested(60_000),
        "[".repeat(100_000));
  }

  private static String nested(int arrays) {
    return "{\"eventType\":\"x\",\"data\":{\"a\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}}";
  }

  @ParameterizedTest
  @MethodSource("notEvents")
  void refuses_anything_that_is_not_an_event(String body) {
    assertThatThrownBy(() -> decode(body)).isInstanceOf(NotAnEventException.class);
  }

  @Test
  void refuses_other_encodings_than_utf_8() {
    assertThatThrownBy(
            () ->
                new EventDecoder().decode("{\"eventType\":\"a\"}".getBytes(UTF_16), NOW, Map.of()))
        .isInstanceOf(NotAnEventException.class);
  }

  @Test
  void reads_members_of_any_length() throws Exception {
    WebhookEvent event =
        decode("{\"eventType\":\"a\",\"data\":{\"long\":\"" + "x".repeat(1_000_000) + "\"}}");

    assertThat(event.envelope().data().getString("long")).hasSize(1_000_000);
  }

  private static WebhookEvent decode(String body) throws NotAnEventException {
    return new EventDecoder().decode(body.getBytes(UTF_8), NOW, Map.of());
  }
}
