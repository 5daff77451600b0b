package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.LibraryEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RoleEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservationException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeSet;
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
  void have_the_members_of_the_documented_sample_by_default_in_the_same_order() {
    JsonObject documented = json(SamplePayload.of("participant_joined").body());

    assertThat(Deliveries.participantJoined().body()).isEqualTo(documented.toString());
  }

  @Test
  void include_one_of_each_event_with_a_record_sorted_by_name() {
    assertThat(all())
        .extracting(Delivery::eventType)
        .containsExactlyElementsOf(new TreeSet<>(EventCatalogue.types().keySet()));
  }

  @Test
  void are_created_by_factories_with_the_name_and_type_of_their_record() throws Exception {
    List<Method> factories =
        Stream.of(Deliveries.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Delivery.class.isAssignableFrom(method.getReturnType()))
            .filter(method -> method.getParameterCount() == 0)
            .toList();

    assertThat(factories).hasSameSizeAs(EventCatalogue.types().keySet());
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
  void are_decoded_to_their_record_without_an_empty_detail(Delivery<?> delivery) throws Exception {
    WebhookEvent event = delivery.event();

    assertThat(event).isExactlyInstanceOf(EventCatalogue.types().get(delivery.eventType()));
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
  void have_the_room_and_the_session_that_are_set(Delivery<?> delivery) {
    Delivery<?> elsewhere = delivery.inRoom("room-7").inSession("session-7");

    assertThat(elsewhere.event().roomId()).isEqualTo("room-7");
    assertThat(elsewhere.event().sessionId()).isEqualTo("session-7");
    assertThat(elsewhere.inRoom(null).event().roomId()).isNull();
  }

  @Test
  void have_no_room_and_no_session_if_the_event_belongs_to_a_team() {
    for (Delivery<?> delivery : all()) {
      WebhookEvent event = delivery.event();
      boolean ofTeam = event instanceof RoleEvent || event instanceof LibraryEvent;
      assertThat(event.roomId() == null).as("%s has no room", delivery).isEqualTo(ofTeam);
      assertThat(event.sessionId() == null).as("%s has no session", delivery).isEqualTo(ofTeam);
    }
  }

  @Test
  void of_phone_events_have_all_members_at_the_top_level() {
    assertThat(json(Deliveries.phoneParticipantMuted().named("Ada").body()).keySet())
        .containsExactly("eventType", "sessionId", "roomId", "timestamp", "callId", "name");
  }

  @Test
  void may_have_any_name() {
    Delivery<WebhookEvent> delivery = Deliveries.of("robot_danced").with("robotId", "r-1");

    assertThat(delivery.event()).isInstanceOf(UnknownEvent.class);
    assertThat(delivery.event().envelope().data()).isEqualTo(json("{\"robotId\":\"r-1\"}"));
    assertThat(Deliveries.of("participant_joined").event()).isInstanceOf(ParticipantJoined.class);
    assertThatThrownBy(() -> Deliveries.of(" ")).hasMessageContaining("< > is blank");
  }

  @Test
  void may_be_of_an_event_of_the_application_s_own() {
    RobotDanced event = Deliveries.of(RobotDanced.class).with("robot_id", "r-1").event();

    assertThat(event.robotId()).isEqualTo("r-1");
    assertThat(event.roomId()).isEqualTo(Samples.ROOM);
    assertThatThrownBy(() -> Deliveries.of(RobotDanced.class).with("dances", "many").event())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<robot_danced> does not bind to " + RobotDanced.class.getName());
    assertThatThrownBy(() -> Deliveries.of(Hidden.class).event())
        .isInstanceOf(ObservationException.class)
        .hasMessageContaining(Hidden.class.getName())
        .hasMessageContaining("is not public");
    assertThatThrownBy(() -> Deliveries.of(Nameless.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("annotate it with @EventName");
  }

  @EventName("robot_danced")
  public record RobotDanced(Envelope envelope, String robotId, int dances) implements CustomEvent {}

  @EventName("robot_hid")
  record Hidden(Envelope envelope) implements CustomEvent {}

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
}
