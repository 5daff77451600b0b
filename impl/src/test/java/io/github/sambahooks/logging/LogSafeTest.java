package io.github.sambahooks.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is logged of a client's text")
class LogSafeTest {

  @Test
  void is_the_text_itself_where_it_is_plain() {
    assertThat(LogSafe.escape("participant_joined <1>")).isEqualTo("participant_joined <1>");
  }

  @Test
  void holds_no_line_breaks_control_characters_or_other_directions() {
    assertThat(LogSafe.escape("a\r\nb\u001b[31m\u202e\\n"))
        .isEqualTo("a\\u000d\\u000ab\\u001b[31m\\u202e\\u005cn");
  }

  @Test
  void is_cut() {
    assertThat(LogSafe.escape("x".repeat(1000))).hasSize(201).endsWith("…");
  }

  @Test
  void may_be_missing() {
    assertThat(LogSafe.escape(null)).isEqualTo("null");
  }
}
