package io.github.sambahooks.example.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testing.Deliveries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Things per room")
class PerRoomTest {

  private final PerRoom<String> things = new PerRoom<>();

  @Test
  void keep_the_order_in_which_they_were_added_and_are_replaced_in_place() {
    things.put(in("room-1"), "1", "one");
    things.put(in("room-1"), "2", "two");
    things.put(in("room-1"), "1", "uno");

    assertThat(things.in("room-1")).containsExactly("uno", "two");
    assertThat(things.find(in("room-1"), "2")).contains("two");
    assertThat(things.count()).isEqualTo(2);
  }

  @Test
  void are_removed_with_their_room_and_the_room_with_the_last_of_them() {
    things.put(in("room-1"), "1", "one");
    things.put(in("room-2"), "1", "one");
    things.remove(in("room-1"), "1");
    assertThat(things.rooms()).containsExactly("room-2");

    things.clear(in("room-2"));
    assertThat(things.rooms()).isEmpty();
    assertThat(things.in("room-2")).isEmpty();
  }

  @Test
  void without_an_id_are_ignored() {
    things.put(in(null), "1", "one");
    things.put(in("room-1"), null, "one");
    things.remove(in(null), "1");
    things.clear(in(null));

    assertThat(things.rooms()).isEmpty();
    assertThat(things.find(in(null), "1")).isEmpty();
  }

  @Test
  void are_at_most_a_thousand_in_at_most_a_thousand_rooms() {
    for (int i = 0; i <= 1000; i++) {
      things.put(in("room"), "thing-" + i, "thing " + i);
    }
    assertThat(things.in("room")).hasSize(1000).doesNotContain("thing 0").contains("thing 1000");

    for (int i = 0; i < 1000; i++) {
      things.put(in("room-" + i), "1", "one");
    }
    assertThat(things.rooms()).hasSize(1000).doesNotContain("room").contains("room-999");
  }

  private static WebhookEvent in(String room) {
    return Deliveries.roomLocked().inRoom(room).event();
  }
}
