package io.github.sambahooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.spi.Refusal;
import io.github.sambahooks.testsupport.LogCapture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of refusals")
class RefusalLogTest {

  private final TestClock clock = new TestClock();
  private final RefusalLog refusals = new RefusalLog("/app", clock);

  @Test
  void has_one_line_per_minute_for_a_flood() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      for (int i = 0; i < 1000; i++) {
        refusals.refused(refusal(HttpAnswer.UNAUTHENTICATED, "wrong"));
      }
      assertThat(log.lines()).singleElement().asString().contains("401", "wrong");

      clock.now = clock.now.plus(Duration.ofMinutes(1));
      refusals.refused(refusal(HttpAnswer.UNAUTHENTICATED, "wrong"));
      assertThat(log.lines())
          .hasSize(2)
          .last()
          .asString()
          .contains("999 earlier ones were not logged");
    }
  }

  @Test
  void does_not_let_one_status_hide_another() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      refusals.refused(refusal(HttpAnswer.UNAUTHENTICATED, "wrong"));
      refusals.refused(refusal(HttpAnswer.NOT_AN_EVENT, "no name"));
      assertThat(log.lines()).hasSize(2);
    }
  }

  @Test
  void shows_nothing_unescaped() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      refusals.refused(
          refusal(HttpAnswer.UNSUPPORTED_MEDIA_TYPE, "text\nFATAL forged line {0} %s"));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("text\\u000aFATAL forged line {0} %s");
    }
  }

  @Test
  void names_the_application_and_the_client() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      refusals.refused(new Refusal(401, "the secret is wrong", "203.0.113.9"));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains(
              "from <203.0.113.9> to the application </app>, answered 401: the secret is wrong");
    }
  }

  @Test
  void names_the_root_application_and_an_unknown_client() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      new RefusalLog("", clock).refused(new Refusal(401, "wrong", null));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("from <unknown> to the application </>");
    }
  }

  @Test
  void names_the_application_and_the_client_escaped() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      new RefusalLog("/caf\u00e9\n", clock).refused(new Refusal(401, "wrong", "forged\r\nline"));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("from <forged\\u000d\\u000aline> to the application </caf\\u00e9\\u000a>");
    }
  }

  private static Refusal refusal(HttpAnswer answer, String reason) {
    return new Refusal(answer.status(), reason, null);
  }

  private static final class TestClock extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
