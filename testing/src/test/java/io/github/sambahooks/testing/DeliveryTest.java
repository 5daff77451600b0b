package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.Library;
import io.github.sambahooks.event.LibraryFile;
import io.github.sambahooks.event.LibraryFolder;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.PhoneCall;
import io.github.sambahooks.event.Question;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.Role;
import io.github.sambahooks.event.Session;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A delivery")
class DeliveryTest {

  private static final Instant TIME = Instant.parse("2024-05-06T07:08:09Z");

  @Test
  void rounds_the_time_to_whole_seconds() {
    assertThat(Deliveries.roomLocked().at(TIME.plusMillis(999)).event().timestamp())
        .isEqualTo(TIME);
    assertThat(Deliveries.roomLocked().at(null).event().timestamp()).isNull();
  }

  @Test
  void is_immutable() {
    ParticipantDelivery<?> john = Deliveries.participantJoined();

    assertThat(john.named("Ada").body()).isNotEqualTo(john.body()).contains("Ada");
    assertThat(john.without("name").body()).doesNotContain("name");
    assertThat(john.body()).isEqualTo(Deliveries.participantJoined().body());
  }

  @Test
  void keeps_its_type_when_members_are_set() {
    ParticipantJoined event =
        Deliveries.participantJoined()
            .inRoom("room-7")
            .inSession("session-7")
            .at(TIME)
            .with("team", "blue")
            .without("role")
            .named("Ada")
            .event();

    assertThat(event.roomId()).isEqualTo("room-7");
    assertThat(event.participant()).isEqualTo(Participant.of(Samples.PARTICIPANT, "Ada", null));
    assertThat(event.envelope().data().getString("team")).isEqualTo("blue");
  }

  @Test
  void is_printed_as_its_event_name() {
    assertThat(Deliveries.roomLocked()).hasToString("room_locked");
  }

  @Nested
  @DisplayName("sets every member that the library reads")
  class Details {

    @Test
    void of_a_participant() {
      assertThat(
              Deliveries.participantLeft()
                  .withParticipantId("p")
                  .withExternalId("e")
                  .named("n")
                  .asRole("r")
                  .joinedAt(TIME)
                  .leftAt(TIME.plusSeconds(1))
                  .onDevice("d")
                  .onSystem("s")
                  .inBrowser("b")
                  .withRoomExternalId("x")
                  .event()
                  .participant())
          .isEqualTo(
              new Participant("p", "e", "n", "r", TIME, TIME.plusSeconds(1), "d", "s", "b", "x"));
    }

    @Test
    void of_a_session() {
      assertThat(
              Deliveries.sessionEnded()
                  .startedAt(TIME)
                  .endedAt(TIME.plusSeconds(9))
                  .event()
                  .session())
          .isEqualTo(new Session(TIME, TIME.plusSeconds(9)));
    }

    @Test
    void of_a_role() {
      assertThat(
              Deliveries.roleDeleted().withRoleId("r").named("n").displayedAs("d").event().role())
          .isEqualTo(new Role("r", "n", "d"));
    }

    @Test
    void of_a_call() {
      assertThat(
              Deliveries.phoneParticipantMuted()
                  .withCallId("c")
                  .named("n")
                  .callingFrom("+1")
                  .withExternalId("e")
                  .muted(true)
                  .event()
                  .phoneCall())
          .isEqualTo(new PhoneCall("c", "n", "+1", "e", true));
    }

    @Test
    void of_a_recording() {
      assertThat(
              Deliveries.recordingReady()
                  .withRecordingId("r")
                  .named("n")
                  .lasting(Duration.ofSeconds(9))
                  .withStatus("s")
                  .startedBy("p", "q")
                  .withParticipantExternalId("e")
                  .withRoomExternalId("x")
                  .createdAt(TIME)
                  .updatedAt(TIME.plusSeconds(1))
                  .event()
                  .recording())
          .isEqualTo(
              new Recording(
                  "r",
                  "n",
                  Duration.ofSeconds(9),
                  "s",
                  "p",
                  "q",
                  "e",
                  "x",
                  TIME,
                  TIME.plusSeconds(1)));
    }

    @Test
    void of_a_question_and_its_answers() {
      Question question =
          Deliveries.questionAnswered()
              .withQuestionId("q")
              .withQuestion("?")
              .askedBy("p", "n")
              .withExternalParticipantId("e")
              .anonymous(true)
              .inBreakout("b")
              .createdAt(TIME)
              .withAnswers("yes", "no")
              .event()
              .question();

      assertThat(question)
          .isEqualTo(new Question("q", "?", "p", "e", "n", true, "b", TIME, question.answers()));
      assertThat(question.answers()).extracting(Answer::answer).containsExactly("yes", "no");
      assertThat(question.answers().get(1))
          .isEqualTo(
              new Answer(
                  "answer-2",
                  "no",
                  Samples.PARTICIPANT,
                  "crm-1042",
                  Samples.PARTICIPANT_NAME,
                  false,
                  Samples.CREATED));
    }

    @Test
    void of_an_answer() {
      assertThat(
              Deliveries.answerUpdated()
                  .withAnswerId("a")
                  .withAnswer("!")
                  .answeredBy("p", "n")
                  .withExternalParticipantId("e")
                  .asPrivate(true)
                  .createdAt(TIME)
                  .event()
                  .answer())
          .isEqualTo(new Answer("a", "!", "p", "e", "n", true, TIME));
    }

    @Test
    void of_a_file_and_its_library() {
      var event =
          Deliveries.fileRenamed()
              .inLibrary("l", "ln")
              .withLibraryExternalId("le")
              .withFileId("f")
              .inFolder("d")
              .named("n")
              .ofType("t")
              .ofSize(5_000_000_000L)
              .withStatus("s")
              .createdAt(TIME)
              .event();

      assertThat(event.library()).isEqualTo(new Library("l", "le", "ln"));
      assertThat(event.file())
          .isEqualTo(new LibraryFile("f", "d", "n", "t", 5_000_000_000L, "s", TIME));
    }

    @Test
    void of_a_folder_and_its_library() {
      var event =
          Deliveries.folderRenamed()
              .inLibrary("l", "ln")
              .withLibraryExternalId("le")
              .withFolderId("f")
              .withExternalId("e")
              .inFolder("p")
              .named("n")
              .describedAs("d")
              .createdAt(TIME)
              .event();

      assertThat(event.library()).isEqualTo(new Library("l", "le", "ln"));
      assertThat(event.folder()).isEqualTo(new LibraryFolder("f", "e", "p", "n", "d", TIME));
    }
  }

  @Nested
  @DisplayName("with any member")
  class AnyMember {

    private final Delivery<?> delivery = Deliveries.of("robot_danced");

    @Test
    void puts_it_into_data() {
      assertThat(data(delivery.with("robotId", "r-1").with("dance", null)))
          .isEqualTo(json("{\"robotId\":\"r-1\",\"dance\":null}"));
    }

    @Test
    void keeps_the_documented_members_at_the_top_level_in_the_documented_order() {
      Delivery<?> odd =
          Deliveries.fileRenamed()
              .with("timestamp", "yesterday")
              .with("roomId", List.of())
              .with("sessionId", 7);

      assertThat(json(odd.body()).keySet())
          .containsExactly("eventType", "sessionId", "roomId", "timestamp", "data");
      assertThat(odd.event().timestamp()).isNull();
    }

    @Test
    void accepts_any_data_or_none() {
      assertThat(data(delivery.with("data", Map.of("a", 1)).with("b", 2)))
          .isEqualTo(json("{\"a\":1,\"b\":2}"));
      assertThat(json(delivery.with("data", "text").body()).getString("data")).isEqualTo("text");
      assertThat(json(delivery.with("data", "text").with("data", Map.of()).body()).get("data"))
          .isEqualTo(json("{}"));
      assertThat(json(delivery.without("data").with("callId", "c").body()).keySet())
          .containsExactly("eventType", "sessionId", "roomId", "timestamp", "callId");
      assertThat(json(delivery.with("data", 7).without("data").body())).doesNotContainKey("data");
    }

    @Test
    void can_leave_out_a_documented_member() {
      assertThat(json(delivery.without("roomId").without("never there").body()).keySet())
          .containsExactly("eventType", "sessionId", "timestamp", "data");
    }

    @Test
    void accepts_every_type_that_has_a_json_form() {
      assertThat(
              data(
                  delivery
                      .with("a", List.of(1, 2.5, true, "x", Map.of("y", List.of())))
                      .with("b", Duration.ofMinutes(2))
                      .with("c", TIME)
                      .with("d", Json.createArrayBuilder().add(1).build())
                      .with("e", Json.createValue("v"))
                      .with("f", json("{\"g\":null}"))))
          .isEqualTo(
              json(
                  "{\"a\":[1,2.5,true,\"x\",{\"y\":[]}],\"b\":120,\"c\":\"2024-05-06T07:08:09Z\","
                      + "\"d\":[1],\"e\":\"v\",\"f\":{\"g\":null}}"));
    }

    @Test
    void refuses_other_types() {
      assertThatThrownBy(() -> delivery.with("a", new StringBuilder()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("<java.lang.StringBuilder> has no JSON form");
      assertThatThrownBy(() -> delivery.with("a", Double.NaN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("<NaN> has no JSON form");
    }

    @Test
    void cannot_change_the_event_type() {
      assertThatThrownBy(() -> delivery.with("eventType", "x"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Deliveries.of(…)");
      assertThatThrownBy(() -> delivery.without("eventType"))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copies_collections() {
      List<String> options = new java.util.ArrayList<>(List.of("yes"));
      Delivery<?> made = delivery.with("options", options);
      options.add("no");

      assertThat(made.body()).contains("[\"yes\"]");
    }

    @Test
    void is_not_an_event_if_nested_deeper_than_the_library_reads() {
      Object deep = "x";
      for (int i = 0; i < 100; i++) {
        deep = List.of(deep);
      }
      Delivery<?> made = delivery.with("deep", deep);

      assertThatThrownBy(made::event)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("would answer 400: the body is nested deeper than 100");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('1')</script>",
        "\"quoted\" \\ and / all",
        "two\nlines\ttab\u0000nul\u001f",
        "Zoë 😀 مرحبا",
        "\u2028\u2029\uFEFF",
        ""
      })
  void keeps_every_text_unchanged(String text) {
    assertThat(Deliveries.participantJoined().named(text).event().participant().name())
        .isEqualTo(text);
    assertThat(data(Deliveries.of("x").with(text, 1)).keySet()).containsExactly(text);
  }

  @Test
  void escapes_an_unpaired_surrogate() {
    assertThat(Deliveries.participantJoined().named("a\uD83D").body())
        .contains("\"name\":\"a\\ud83d\"");
  }

  private static JsonObject data(Delivery<?> delivery) {
    return json(delivery.body()).getJsonObject("data");
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
