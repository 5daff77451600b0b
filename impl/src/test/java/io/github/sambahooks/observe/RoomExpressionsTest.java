package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rooms that observers name")
class RoomExpressionsTest {

  private static final Map<String, String> CONFIG =
      Map.of(
          "rooms.lobby",
          "room-1",
          "suffix",
          "$1",
          "rooms.blank",
          " ",
          "rooms.spaced",
          " \t\u2003room-1\r\n",
          "rooms.quoted",
          "\"room-1\"",
          "rooms.list",
          "room-1,room-2");

  @Test
  void are_ids_or_expressions_and_several_may_denote_the_same_room() {
    assertThat(valuesByRoom("room-1", "${rooms.lobby}", "room-2", "${rooms.none:room-2}"))
        .containsOnly(
            Map.entry("room-1", List.of("${rooms.lobby}", "room-1")),
            Map.entry("room-2", List.of("${rooms.none:room-2}", "room-2")));
  }

  @Test
  void may_have_expressions_within_an_id() {
    assertThat(valuesByRoom("room-${suffix}")).containsOnlyKeys("room-$1");
  }

  @Test
  void lose_white_space_around_each_value_default_and_id() {
    assertThat(
            valuesByRoom("${rooms.spaced}", "${rooms.none: room-2\n}", " room-3 ", "a-${suffix} "))
        .containsOnlyKeys("room-1", "room-2", "room-3", "a-$1");
    assertThat(valuesByRoom("a-${rooms.spaced}-b")).containsOnlyKeys("a-room-1-b");
  }

  @Test
  void fail_the_start_with_all_problems_at_once_if_they_cannot_be_resolved() {
    assertThatThrownBy(() -> valuesByRoom("${rooms.none}", "${rooms.blank}", " ", "${rooms.lobby}"))
        .isInstanceOf(ObservationException.class)
        .hasMessageContainingAll(
            "demo.Observers.onWebhookEvent observes @InRoom(\"${rooms.none}\")",
            "rooms.none (environment variable ROOMS_NONE)",
            "ROOMS_BLANK",
            "@InRoom(\" \")")
        .hasMessageNotContaining("LOBBY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "r-1,r-2",
        "r-1 r-2",
        "r-1\u2003r-2",
        "\"r-1\"",
        "'r-1'",
        "${rooms.lobby",
        "$rooms.lobby",
        "#{rooms.lobby}",
        "${rooms.none:${rooms.lobby}}",
        "${rooms.lobby:${rooms.none}}",
        "${rooms.quoted}",
        "${rooms.list}"
      })
  void fail_the_start_if_no_room_can_have_such_an_id(String value) {
    assertThatThrownBy(() -> valuesByRoom(value))
        .isInstanceOf(ObservationException.class)
        .hasMessageContaining(
            "demo.Observers.onWebhookEvent observes @InRoom(\""
                + value
                + "\"), which names no room: write one room id, which has no white space, quotes,"
                + " '*', ',', '$' or braces, or an expression ${…}; to observe all rooms, remove"
                + " @InRoom; to observe several, write one method per room");
  }

  private static Map<String, List<String>> valuesByRoom(String... rooms) {
    return RoomExpressions.resolve(
            List.of(inRooms(WebhookEvent.class, rooms)),
            key -> Optional.ofNullable(CONFIG.get(key)))
        .annotationValuesByRoomId();
  }
}
