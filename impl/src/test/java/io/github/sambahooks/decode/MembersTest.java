package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.AnswerUpdated;
import io.github.sambahooks.event.FileAddedToLibrary;
import io.github.sambahooks.event.FolderRenamed;
import io.github.sambahooks.event.LibraryFolder;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.PhoneParticipantMuted;
import io.github.sambahooks.event.Question;
import io.github.sambahooks.event.QuestionAsked;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The members of a delivery")
class MembersTest {

  @Nested
  @DisplayName("that are ids")
  class Ids {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "12345678901234567890123", "-5", "999999999999999999"})
    void are_the_digits_of_a_whole_number_as_sent(String id) throws Exception {
      RecordingReady event =
          recording(
              """
              {"eventType":"recording_ready","sessionId":ID,"roomId":ID,
               "data":{"id":ID,"participantId":ID,"participantExternalId":ID,"roomExternalId":ID}}
              """
                  .replace("ID", id));

      assertThat(event.sessionId()).isEqualTo(id);
      assertThat(event.roomId()).isEqualTo(id);
      assertThat(event.recording().id()).isEqualTo(id);
      assertThat(event.recording().participantId()).isEqualTo(id);
      assertThat(event.recording().participantExternalId()).isEqualTo(id);
      assertThat(event.recording().roomExternalId()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "1E3", "true", "null", "{}", "[7]"})
    void are_nothing_else(String value) throws Exception {
      RecordingReady event =
          recording(
              """
              {"eventType":"recording_ready","sessionId":VALUE,"roomId":VALUE,"data":{"id":VALUE}}
              """
                  .replace("VALUE", value));

      assertThat(event.sessionId()).isNull();
      assertThat(event.roomId()).isNull();
      assertThat(event.recording().id()).isNull();
      assertThat(event.envelope().body().get("roomId")).hasToString(value);
    }

    @Test
    void include_a_callers_number_and_that_of_a_call() throws Exception {
      var event =
          (PhoneParticipantMuted)
              decode(
                  "{\"eventType\":\"phone_participant_muted\",\"callId\":7,\"callerNumber\":36301234567}");

      assertThat(event.phoneCall().callId()).isEqualTo("7");
      assertThat(event.phoneCall().callerNumber()).isEqualTo("36301234567");
    }

    @Test
    void do_not_include_names_and_other_texts() throws Exception {
      var event =
          (ParticipantJoined)
              decode(
                  "{\"eventType\":\"participant_joined\",\"data\":{\"name\":7,\"role\":1,\"id\":2}}");

      assertThat(event.participant().name()).isNull();
      assertThat(event.participant().role()).isNull();
      assertThat(event.participant().id()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            "roomId":"a","room_id":"b","data":{"roomId":"c","room_id":"d"} | a
            "room_id":"b","data":{"roomId":"c","room_id":"d"}              | b
            "roomId":null,"data":{"roomId":"c","room_id":"d"}              | c
            "roomId":{},"data":{"roomId":7,"room_id":"d"}                  | 7
            "roomId":1.5,"room_id":[],"data":{"roomId":1.5,"room_id":"d"}  | d
            "data":{"other":"e"}                                           |
            """)
    void of_room_and_session_are_at_the_top_level_or_else_in_data(String members, String id)
        throws Exception {
      WebhookEvent inRoom = decode("{\"eventType\":\"x\"," + members + "}");
      WebhookEvent inSession =
          decode("{\"eventType\":\"x\"," + members.replace("room", "session") + "}");

      assertThat(inRoom.roomId()).isEqualTo(id);
      assertThat(inSession.sessionId()).isEqualTo(id);
    }
  }

  @Nested
  @DisplayName("that are times")
  class TimeMembers {

    @ParameterizedTest
    @CsvSource({
      "1675790387,                  2023-02-07T17:19:47Z",
      "\"1675790387\",              2023-02-07T17:19:47Z",
      "1675790387.25,               2023-02-07T17:19:47.25Z",
      "1675790387000,               2023-02-07T17:19:47Z",
      "\"2023-02-07T18:19:47+01\",  2023-02-07T17:19:47Z",
      "\"2023-02-07 17:19:47\",     2023-02-07T17:19:47Z",
      "1675790387000000,",
      "\"soon\",",
      "true,"
    })
    void may_have_any_form_that_the_vendor_uses(String sent, Instant time) throws Exception {
      RecordingReady event =
          recording(
              """
              {"eventType":"recording_ready","timestamp":TIME,
               "data":{"createdAt":TIME,"updated_at":TIME}}
              """
                  .replace("TIME", sent));

      assertThat(event.timestamp()).isEqualTo(time);
      assertThat(event.recording().createdAt()).isEqualTo(time);
      assertThat(event.recording().updatedAt()).isEqualTo(time);
      assertThat(event.envelope().body().get("timestamp")).hasToString(sent);
    }

    @Test
    void do_not_stand_in_for_the_timestamp() throws Exception {
      assertThat(decode("{\"eventType\":\"x\",\"data\":{\"timestamp\":5}}").timestamp()).isNull();
    }

    @Test
    void are_the_first_of_two_that_is_a_time() throws Exception {
      var event =
          (SessionEnded)
              decode(
                  "{\"eventType\":\"session_ended\",\"data\":{\"sessionStartTime\":\"soon\",\"startTime\":5}}");

      assertThat(event.session().startTime()).isEqualTo(Instant.ofEpochSecond(5));
    }
  }

  @Nested
  @DisplayName("that are numbers")
  class NumberMembers {

    @ParameterizedTest
    @CsvSource({
      "0,                   0",
      "482113,              482113",
      "12.0,                12",
      "1e3,                 1000",
      "9223372036854775807, 9223372036854775807",
      "9223372036854775808,",
      "12.5,",
      "-1,",
      "1e999999999,",
      "\"12\","
    })
    void are_sizes_in_bytes(String sent, Long size) throws Exception {
      var event =
          (FileAddedToLibrary)
              decode("{\"eventType\":\"file_added_to_library\",\"data\":{\"size\":" + sent + "}}");

      assertThat(event.file().size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
      "0,                   PT0S",
      "1860,                PT31M",
      "90.5,                PT1M30.5S",
      "1e3,                 PT16M40S",
      "7289654400,          PT2024904H",
      "9223372036854775808,",
      "-1,",
      "1e-999999999,",
      "1e999999999,",
      "\"90\","
    })
    void are_durations_of_recordings_in_seconds(String sent, Duration duration) throws Exception {
      assertThat(
              recording("{\"eventType\":\"recording_ready\",\"data\":{\"duration\":" + sent + "}}")
                  .recording()
                  .duration())
          .isEqualTo(duration);
    }

    @Test
    void are_not_the_duration_of_a_session_whose_unit_nobody_knows() throws Exception {
      var event =
          (SessionEnded)
              decode(
                  """
                  {"eventType":"session_ended","data":{"session_duration":15,
                   "session_start_time":"2023-02-07 17:19:40","session_end_time":"2023-02-07 17:35:25"}}
                  """);

      assertThat(event.session().duration()).isEqualTo(Duration.ofSeconds(945));
      assertThat(event.envelope().data().getInt("session_duration")).isEqualTo(15);
    }
  }

  @Nested
  @DisplayName("in data that is text")
  class DataInText {

    @Test
    void are_read_if_the_text_contains_an_object() throws Exception {
      var event =
          (ParticipantJoined)
              decode(
                  """
                  {"eventType":"participant_joined","name":"outside",
                   "data":" {\\"id\\":7,\\"name\\":\\"Ada \\\\ud83d\\\\ude00\\",\\"room_id\\":\\"r\\",\\"n\\":1.0} "}
                  """);

      assertThat(event.participant().id()).isEqualTo("7");
      assertThat(event.participant().name()).isEqualTo("Ada 😀");
      assertThat(event.roomId()).isEqualTo("r");
      assertThat(event.envelope().data())
          .hasToString("{\"name\":\"Ada 😀\",\"id\":7,\"room_id\":\"r\",\"n\":1.0}");
      assertThat(event.envelope().body().getString("data")).startsWith(" {\"id\":7,");
    }

    @Test
    void are_read_together_with_their_lists() throws Exception {
      var event =
          (QuestionAsked)
              decode(
                  "{\"eventType\":\"question_asked\",\"data\":\"{\\\"answers\\\":[{\\\"id\\\":\\\"a\\\"}]}\"}");

      assertThat(event.question().answers()).extracting(Answer::id).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "text",
          "{",
          "{\\\"id\\\":\\\"a\\\"",
          "{\\\"id\\\":\\\"a\\\"}}",
          "{\\\"id\\\":\\\"a\\\"} x",
          "{\\\"id\\\":01}",
          "[{\\\"id\\\":\\\"a\\\"}]",
          "\\\"{}\\\"",
          "7",
          "null",
          "{\\\"id\\\":\\\"a\\\",\\\"b\\\":\\\"\\ud800\\\"}"
        })
    void are_none_if_it_contains_anything_else(String text) throws Exception {
      var event =
          (ParticipantJoined)
              decode(
                  "{\"eventType\":\"participant_joined\",\"name\":\"Ada\",\"data\":\""
                      + text
                      + "\"}");

      assertThat(event.participant().id()).isNull();
      assertThat(event.participant().name()).isEqualTo("Ada");
      assertThat(event.envelope().data()).hasToString("{\"name\":\"Ada\"}");
      assertThat(event.envelope().body().get("data")).hasToString("\"" + text + "\"");
    }

    @Test
    void may_be_nested_as_deeply_as_in_an_object() throws Exception {
      assertThat(decode(inText(99)).envelope().data()).containsKey("a");
      assertThat(decode(inText(100)).envelope().data()).isEmpty();
      assertThat(decode(inText(100)).envelope().body().getString("data")).startsWith("{\"a\":[");
    }

    private String inText(int depth) {
      int arrays = depth - 1;
      return "{\"eventType\":\"x\",\"data\":\"{\\\"a\\\":"
          + "[".repeat(arrays)
          + "]".repeat(arrays)
          + "}\"}";
    }

    @Test
    void are_not_searched_for_in_text_within_that_text() throws Exception {
      WebhookEvent event =
          decode(
              "{\"eventType\":\"x\",\"data\":\"{\\\"data\\\":\\\"{\\\\\\\"id\\\\\\\":7}\\\"}\"}");

      assertThat(event.envelope().data().getString("data")).isEqualTo("{\"id\":7}");
      assertThat(event.envelope().data()).containsOnlyKeys("data");
    }
  }

  @Nested
  @DisplayName("that the REST API shows")
  class RestApi {

    @Test
    void include_those_of_a_folder() throws Exception {
      var event =
          (FolderRenamed)
              decode(
                  """
                  {"eventType":"folder_renamed","data":{"id":"f","external_id":"e","parent_id":"p",
                   "name":"n","description":"d","created_at":"2023-02-06T09:43:48Z"}}
                  """);

      assertThat(event.folder())
          .isEqualTo(
              new LibraryFolder("f", "e", "p", "n", "d", Instant.parse("2023-02-06T09:43:48Z")));
    }

    @ParameterizedTest
    @CsvSource({"name", "fileName", "file_name"})
    void include_the_name_of_a_file(String name) throws Exception {
      var event =
          (FileAddedToLibrary)
              decode("{\"eventType\":\"file_added_to_library\",\"data\":{\"" + name + "\":\"n\"}}");

      assertThat(event.file().name()).isEqualTo("n");
    }

    @Test
    void include_whether_a_question_is_anonymous_and_an_answer_private() throws Exception {
      Question question =
          ((QuestionAsked)
                  decode(
                      """
                      {"eventType":"question_asked","data":{"anonymous":true,"breakout_id":7,
                       "answers":[{"private":true},{"private":false},{},{"private":1}]}}
                      """))
              .question();
      var answer =
          (AnswerUpdated) decode("{\"eventType\":\"answer_updated\",\"data\":{\"private\":true}}");

      assertThat(question.anonymous()).isTrue();
      assertThat(question.breakoutId()).isEqualTo("7");
      assertThat(question.answers())
          .extracting(Answer::isPrivate)
          .isEqualTo(java.util.Arrays.asList(true, false, null, null));
      assertThat(answer.answer().isPrivate()).isTrue();
    }

    @Test
    void include_the_external_id_of_the_room() throws Exception {
      var joined =
          (ParticipantJoined)
              decode(
                  "{\"eventType\":\"participant_joined\",\"data\":{\"room_external_id\":\"x\"}}");
      Recording recording =
          recording("{\"eventType\":\"recording_ready\",\"data\":{\"roomExternalId\":\"x\"}}")
              .recording();

      assertThat(List.of(joined.participant().roomExternalId(), recording.roomExternalId()))
          .containsOnly("x");
    }
  }

  private static RecordingReady recording(String body) throws NotAnEventException {
    return (RecordingReady) decode(body);
  }

  private static WebhookEvent decode(String body) throws NotAnEventException {
    return new EventDecoder().decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of());
  }
}
