package io.github.sambahooks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
class SessionTest {

  private static final Instant START = Instant.parse("2023-02-07T17:19:40Z");

  @Test
  void lasts_from_its_start_to_its_end() {
    assertThat(new Session(START, START.plusMillis(2_711_500)).duration())
        .isEqualTo(Duration.parse("PT45M11.5S"));
    assertThat(new Session(START, START).duration()).isZero();
  }

  @Test
  void has_no_duration_without_a_start_and_an_end_after_it() {
    assertThat(new Session(START, null).duration()).isNull();
    assertThat(new Session(null, START).duration()).isNull();
    assertThat(new Session(null, null).duration()).isNull();
    assertThat(new Session(START, START.minusNanos(1)).duration()).isNull();
  }
}
