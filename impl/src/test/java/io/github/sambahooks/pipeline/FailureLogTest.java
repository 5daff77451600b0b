package io.github.sambahooks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.GivenUpEvent.Reason;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Robots.Disguised;
import io.github.sambahooks.testsupport.SettableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The failure log")
class FailureLogTest {

  private final SettableClock clock = new SettableClock();
  private final FailureLog failures = new FailureLog(clock);

  @Test
  void names_an_event_that_an_observer_failed_on() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.fired(failed("robot_danced", new IllegalStateException("no disk")));

      assertThat(log.lines())
          .containsExactly(
              "SEVERE An observer failed for <robot_danced> in room <room-1>, delivery <>: answered 500, the sender may not retry.\njava.lang.IllegalStateException: no disk");
      assertThat(log.thrown())
          .singleElement()
          .hasToString("java.lang.IllegalStateException: no disk");
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
  void logs_ten_failures_of_a_kind_a_minute_and_counts_the_others() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      fail(1000, "robot_danced", new IllegalStateException());
      assertThat(log.lines()).hasSize(10).last().asString().contains("at most 10 times a minute");

      fail(1, "robot_danced", new ArithmeticException());
      fail(1, "robot_stopped", new IllegalStateException());
      assertThat(log.lines()).hasSize(12);

      clock.advance(Duration.ofMinutes(1));
      fail(1, "robot_danced", new IllegalStateException());
      assertThat(log.lines())
          .hasSize(13)
          .last()
          .asString()
          .contains("990 earlier ones were not logged");
    }
  }

  @Test
  void is_not_flooded_by_invented_event_types() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      for (int i = 0; i < 5000; i++) {
        fail(1, "robot_" + i, new IllegalStateException());
      }

      assertThat(log.lines()).hasSize(1000 + 10);
    }
  }

  @Test
  void logs_a_dead_letter_with_its_cause() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.givenUp(givenUp(Reason.DEAD_LETTER, new IllegalStateException("no disk")));

      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("<robot_danced>", "<room-1>", "dead letter");
      assertThat(log.thrown()).hasSize(1);
    }
  }

  @Test
  void logs_one_record_a_minute_that_names_rejected_events() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      for (int i = 0; i < 85_000; i++) {
        failures.givenUp(givenUp(Reason.REJECTED, null));
      }
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("for 1 event(s)", "<robot_danced> in room <room-1>, delivery <>");

      clock.advance(Duration.ofMinutes(1));
      failures.givenUp(givenUp(Reason.REJECTED, null));
      assertThat(log.lines())
          .hasSize(2)
          .last()
          .satisfies(
              record ->
                  assertThat(record.lines())
                      .hasSize(1 + 1000 + 1)
                      .last()
                      .asString()
                      .contains("84,000 more"));
    }
  }

  @Test
  void logs_what_is_left_when_it_is_closed() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.givenUp(givenUp(Reason.REJECTED, null));
      failures.givenUp(givenUp(Reason.REJECTED, null));
      failures.givenUp(givenUp(Reason.SHUTDOWN, null));
      failures.givenUp(givenUp(Reason.SHUTDOWN, null));
      assertThat(log.lines()).hasSize(1);

      failures.close();
      assertThat(log.lines()).hasSize(3).last().asString().contains("for 2 event(s)", "stopped");

      failures.close();
      assertThat(log.lines()).hasSize(3);
    }
  }

  @Test
  void still_logs_events_that_are_given_up_after_it_was_closed() {
    failures.close();

    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.givenUp(givenUp(Reason.SHUTDOWN, null));

      assertThat(log.lines()).singleElement().asString().contains("for 1 event(s)", "<room-1>");
    }
  }

  @Test
  void truncates_an_exception_that_would_flood_the_log() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      failures.fired(failed("robot_danced", new IllegalStateException("x".repeat(1 << 20))));

      assertThat(log.thrown())
          .singleElement()
          .satisfies(e -> assertThat(e.toString()).hasSizeLessThan(300));
    }
  }

  private void fail(int times, String eventType, Throwable failure) {
    IntStream.range(0, times).forEach(i -> failures.fired(failed(eventType, failure)));
  }

  private static FiredEvent failed(String eventType, Throwable failure) {
    return new FiredEvent(
        new UnknownEvent(Envelope.of(eventType, null, "room-1")),
        Duration.ZERO,
        Optional.of(failure));
  }

  private static GivenUpEvent givenUp(Reason reason, Throwable cause) {
    return new GivenUpEvent(
        new UnknownEvent(Envelope.of("robot_danced", null, "room-1")),
        reason,
        Optional.ofNullable(cause));
  }
}
