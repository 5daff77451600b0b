package io.github.sambahooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event")
class WebhookEventTest {

  private static final Participant ADA = Participant.of("p-1", "Ada", "moderator");

  @Test
  void is_made_with_a_line_of_code() {
    var event = new ParticipantJoined(Envelope.of("participant_joined", "s-1", "room-1"), ADA);

    assertThat(event.eventType()).isEqualTo("participant_joined");
    assertThat(event.sessionId()).isEqualTo("s-1");
    assertThat(event.roomId()).isEqualTo("room-1");
    assertThat(event.participant().name()).isEqualTo("Ada");
  }

  @Test
  void is_compared_by_value_and_printable() {
    var one = new ParticipantJoined(Envelope.of("participant_joined"), ADA);
    var other =
        new ParticipantJoined(
            Envelope.of("participant_joined"), Participant.of("p-1", "Ada", "moderator"));

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.toString()).contains("participant_joined", "Ada", "data={}");
    assertThat(one).isNotEqualTo(new ParticipantJoined(Envelope.of("other"), ADA));
  }

  @Test
  void has_never_a_null_envelope_or_detail() {
    assertThatNullPointerException().isThrownBy(() -> new ParticipantJoined(null, ADA));
    assertThatNullPointerException()
        .isThrownBy(() -> new ParticipantJoined(Envelope.of("participant_joined"), null));
  }

  @Test
  void is_one_of_39_records_or_an_unknown_or_custom_one_and_belongs_to_a_group() {
    List<Class<?>> records =
        leaves(WebhookEvent.class).filter(type -> type != CustomEvent.class).toList();

    assertThat(records).hasSize(40).allMatch(Class::isRecord).contains(UnknownEvent.class);
    assertThat(RecordingEvent.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            RecordingStarted.class,
            RecordingStopped.class,
            RecordingReady.class,
            RecordingDeleted.class);
    assertThat(LibraryEvent.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(LibraryFileEvent.class, LibraryFolderEvent.class);
  }

  @Test
  void of_a_question_holds_its_answers_unchangeable_and_never_null() {
    assertThat(new Question(null, null, null, null, null, null, null).answers()).isEmpty();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WebhookEventTest::leaves)
        : Stream.of(type);
  }
}
