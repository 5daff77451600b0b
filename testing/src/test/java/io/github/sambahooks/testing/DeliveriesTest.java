package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The deliveries")
public class DeliveriesTest {

  static List<Delivery<?>> all() {
    return Deliveries.all();
  }

  @Test
  void have_by_default_what_the_documented_sample_has_member_for_member_and_in_order() {
    JsonObject documented = json(SamplePayload.of("participant_joined").body());

    assertThat(Deliveries.participantJoined().body()).isEqualTo(documented.toString());
  }

  @Test
  void are_one_for_each_record_of_the_library() {
    assertThat(all())
        .extracting(Delivery::eventType)
        .hasSize(39)
        .containsExactlyInAnyOrderElementsOf(
            leaves(WebhookEvent.class)
                .filter(type -> type != UnknownEvent.class && type != CustomEvent.class)
                .map(DeliveriesTest::eventName)
                .toList());
  }

  @Test
  void are_one_for_each_factory_which_is_called_and_typed_as_its_record() throws Exception {
    List<Method> factories =
        Stream.of(Deliveries.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Delivery.class.isAssignableFrom(method.getReturnType()))
            .filter(method -> method.getParameterCount() == 0)
            .toList();

    assertThat(factories).hasSize(39);
    for (Method factory : factories) {
      Delivery<?> delivery = (Delivery<?>) factory.invoke(null);
      Class<?> event = delivery.event().getClass();
      assertThat(factory.getName()).isEqualToIgnoringCase(event.getSimpleName());
      assertThat(((ParameterizedType) factory.getGenericReturnType()).getActualTypeArguments())
          .containsExactly(event);
      assertThat(all()).extracting(Delivery::body).contains(delivery.body());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void are_decoded_to_their_record_and_every_detail_has_something(Delivery<?> delivery)
      throws Exception {
    WebhookEvent event = delivery.event();

    assertThat(eventName(event.getClass())).isEqualTo(delivery.eventType());
    assertThat(event.timestamp()).isEqualTo(Samples.TIMESTAMP);
    for (RecordComponent detail : event.getClass().getRecordComponents()) {
      Object value = detail.getAccessor().invoke(event);
      if (value instanceof Record record) {
        assertThat(components(record)).as(detail.getName()).anyMatch(one -> one != null);
      }
    }
    assertThat(event).isEqualTo(delivery.event());
  }

  @ParameterizedTest
  @MethodSource("all")
  void have_the_room_that_is_set(Delivery<?> delivery) {
    Delivery<?> elsewhere = delivery.inRoom("room-7").inSession("session-7");

    assertThat(elsewhere.event().roomId()).isEqualTo("room-7");
    assertThat(elsewhere.event().sessionId()).isEqualTo("session-7");
    assertThat(elsewhere.inRoom(null).event().roomId()).isNull();
  }

  @Test
  void belong_to_no_room_where_the_event_belongs_to_a_team() {
    assertThat(all())
        .filteredOn(delivery -> delivery.event().roomId() == null)
        .allMatch(delivery -> delivery.event().sessionId() == null)
        .extracting(Delivery::eventType)
        .containsExactly(
            "role_deleted",
            "file_added_to_library",
            "file_renamed",
            "file_deleted_from_library",
            "file_processing_failed",
            "folder_added_to_library",
            "folder_renamed",
            "folder_deleted_from_library");
  }

  @Test
  void of_phone_events_have_the_call_beside_the_name_and_no_data() {
    assertThat(json(Deliveries.phoneParticipantMuted().named("Ada").body()).keySet())
        .containsExactly("eventType", "sessionId", "roomId", "timestamp", "callId", "name");
  }

  @Test
  void may_be_of_any_name() {
    Delivery<WebhookEvent> delivery = Deliveries.of("poll_created").with("pollId", "p-1");

    assertThat(delivery.event()).isInstanceOf(UnknownEvent.class);
    assertThat(delivery.event().envelope().data()).isEqualTo(json("{\"pollId\":\"p-1\"}"));
    assertThat(Deliveries.of("participant_joined").event()).isInstanceOf(ParticipantJoined.class);
    assertThatThrownBy(() -> Deliveries.of(" ")).hasMessageContaining("< > is blank");
  }

  @Test
  void may_be_of_an_event_of_one_s_own() {
    PollCreated event = Deliveries.of(PollCreated.class).with("poll_id", "p-1").event();

    assertThat(event.pollId()).isEqualTo("p-1");
    assertThat(event.roomId()).isEqualTo(Samples.ROOM);
    assertThatThrownBy(() -> Deliveries.of(PollCreated.class).with("votes", "many").event())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<poll_created> does not bind to " + PollCreated.class.getName());
    assertThatThrownBy(() -> Deliveries.of(Nameless.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("annotate it with @EventName");
  }

  @EventName("poll_created")
  public record PollCreated(Envelope envelope, String pollId, int votes) implements CustomEvent {}

  public record Nameless(Envelope envelope) implements CustomEvent {}

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static List<Object> components(Record record) throws ReflectiveOperationException {
    List<Object> values = new java.util.ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      values.add(component.getAccessor().invoke(record));
    }
    return values;
  }

  private static String eventName(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DeliveriesTest::leaves)
        : Stream.of(type);
  }
}
