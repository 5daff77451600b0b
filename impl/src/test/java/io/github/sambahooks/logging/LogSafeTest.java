package io.github.sambahooks.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The escaped text of a client")
class LogSafeTest {

  @Test
  void is_unchanged_if_it_is_printable_ascii() {
    assertThat(LogSafe.escape("participant_joined <1>")).isEqualTo("participant_joined <1>");
  }

  @Test
  void has_no_line_breaks_control_characters_or_direction_marks() {
    assertThat(LogSafe.escape("a\r\nb\u001b[31m\u202e\\n"))
        .isEqualTo("a\\u000d\\u000ab\\u001b[31m\\u202e\\u005cn");
  }

  @Test
  void is_truncated() {
    assertThat(LogSafe.escape("x".repeat(1000))).hasSize(201).endsWith("…");
  }

  @Test
  void is_null_for_null() {
    assertThat(LogSafe.escape(null)).isEqualTo("null");
  }
}
