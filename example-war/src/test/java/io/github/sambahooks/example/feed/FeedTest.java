package io.github.sambahooks.example.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The feed")
class FeedTest {

  @Test
  void continues_after_the_last_number_that_was_read() {
    RecentEvents events = new RecentEvents();
    for (int i = 1; i <= 102; i++) {
      events.remember(Deliveries.of("event_" + i).event());
    }

    assertThat(events.last()).isEqualTo(102);
    assertThat(events.after(100))
        .extracting(event -> event.event().eventType())
        .containsExactly("event_101", "event_102");
    assertThat(events.after(0)).hasSize(100);
    assertThat(events.list().get(0).number()).isEqualTo(102);
  }

  @Test
  void knows_its_own_positions_and_starts_over_for_invalid_ones_and_those_of_an_earlier_start() {
    StreamPosition position = new StreamPosition();

    assertThat(position.number(position.at(17))).isEqualTo(17);
    assertThat(position.number(new StreamPosition().at(17))).isZero();
    assertThat(position.number("")).isZero();
    assertThat(position.number(position.at(17) + "x")).isZero();
    assertThat(position.number(position.at(0) + "99999999999999999999")).isZero();
  }
}
