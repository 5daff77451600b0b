package io.github.sambahooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.sambahooks.ApiTypes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event")
class WebhookEventTest {

  private static final List<Class<?>> GROUPS =
      events()
          .filter(Class::isInterface)
          .filter(type -> type != WebhookEvent.class && type != CustomEvent.class)
          .toList();

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
  void is_a_record_that_is_in_one_group_or_unknown() {
    assertThat(events().filter(type -> !type.isInterface()))
        .contains(UnknownEvent.class, ParticipantJoined.class)
        .allMatch(Class::isRecord)
        .filteredOn(type -> type != UnknownEvent.class)
        .allSatisfy(type -> assertThat(GROUPS).containsAll(List.of(type.getInterfaces())))
        .allMatch(type -> type.getInterfaces().length == 1);
  }

  @Test
  void has_what_its_group_has_in_a_component_each() {
    assertThat(events().filter(Class::isRecord))
        .allSatisfy(
            type ->
                assertThat(type.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .containsAll(accessors(type.getInterfaces()[0])));
  }

  @Test
  void of_a_recording_or_a_library_is_in_their_groups() {
    assertThat(events().filter(type -> type.getSimpleName().startsWith("Recording")))
        .contains(
            RecordingStarted.class,
            RecordingStopped.class,
            RecordingReady.class,
            RecordingDeleted.class)
        .allMatch(RecordingEvent.class::isAssignableFrom);
    assertThat(events().filter(RecordingEvent.class::isAssignableFrom))
        .allMatch(type -> type.getSimpleName().startsWith("Recording"));
    assertThat(events().filter(LibraryEvent.class::isAssignableFrom).filter(Class::isInterface))
        .containsExactlyInAnyOrder(
            LibraryEvent.class, LibraryFileEvent.class, LibraryFolderEvent.class);
  }

  @Test
  void of_a_question_holds_its_answers_unchangeable_and_never_null() {
    assertThat(new Question(null, null, null, null, null, null, null, null, null).answers())
        .isEmpty();
  }

  private static Stream<Class<?>> events() {
    return ApiTypes.inPackageOf(WebhookEvent.class).stream()
        .filter(WebhookEvent.class::isAssignableFrom);
  }

  private static List<String> accessors(Class<?> group) {
    return Arrays.stream(group.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName)
        .toList();
  }
}
