package io.github.sambahooks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Robots.Disguised;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The failure log")
class FailureLogTest {

  private final FailureLog failures = new FailureLog();

  @ParameterizedTest
  @EnumSource(GivenUpEvent.Reason.class)
  void names_every_event_that_is_given_up(GivenUpEvent.Reason reason) {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.givenUp(givenUp(reason));

      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("SEVERE", "<robot_danced>", "<room-1>", "delivery <>");
    }
  }

  @Test
  void names_the_event_and_the_room_of_the_envelope() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.fired(
          new FiredEvent(
              new Disguised(Envelope.of("robot_hid", null, "room-1")),
              Duration.ZERO,
              Optional.of(new IllegalStateException())));

      assertThat(log.lines()).singleElement().asString().contains("<robot_hid>", "<room-1>");
    }
  }

  @Test
  void lists_at_most_100_events_that_were_given_up_at_shutdown() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      for (int i = 0; i < 1000; i++) {
        failures.givenUp(givenUp(GivenUpEvent.Reason.SHUTDOWN));
      }

      assertThat(log.lines()).hasSize(101).last().asString().contains("More events were given up");
    }
  }

  private static GivenUpEvent givenUp(GivenUpEvent.Reason reason) {
    return new GivenUpEvent(
        new UnknownEvent(Envelope.of("robot_danced", null, "room-1")), reason, Optional.empty());
  }
}
