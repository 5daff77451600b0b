package io.github.sambahooks.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sambahooks.client.InvalidWebhookException;
import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.RateLimitedException;
import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.WebhooksException;
import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The client of the REST API fails")
class WebhooksClientFailureTest {

  private static final String ENDPOINT = "https://example.com/hook";
  private static final String SECRET = "Asf#k$%\"lfCaPe93$a";

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private final WebhooksClient webhooks = Clients.of(vendor, Duration.ofSeconds(5));

  @AfterEach
  void close() {
    webhooks.close();
    vendor.close();
  }

  @Test
  void unauthenticated_with_a_key_that_is_refused_and_shows_it_nowhere() {
    try (WebhooksClient wrong = Clients.of(vendor, Optional.of("team"), "the-wrong-key")) {
      assertThatThrownBy(wrong::eventNames)
          .isInstanceOf(UnauthenticatedException.class)
          .hasMessageContaining("401 to <GET /api/v1/events>: <Unauthenticated.>")
          .hasMessageContaining("sambahooks.registration.developer-key")
          .hasMessageNotContaining("the-wrong-key");
    }
    vendor.script(FakeAnswer.error(403, "Forbidden"));
    assertThatThrownBy(webhooks::eventNames).isInstanceOf(UnauthenticatedException.class);
  }

  @Test
  void invalid_with_the_vendors_messages_by_member() {
    InvalidWebhookException refused =
        catchThrowableOfType(
            InvalidWebhookException.class,
            () -> webhooks.create(NewWebhook.at(ENDPOINT, List.of("no_such_event"))));

    assertThat(refused.messages())
        .containsOnlyKeys("events.0")
        .containsEntry("events.0", List.of("The selected events.0 is invalid."));
    assertThat(refused).hasMessageContaining("events.0: The selected events.0 is invalid.");
  }

  @Test
  void without_a_key_or_a_secret_that_the_vendor_repeats() {
    String repeated = SECRET.replace("\"", "\\\"") + " and " + FakeDigitalSamba.DEVELOPER_KEY;
    vendor.script(
        FakeAnswer.json(
            422,
            "{\"message\": \"%s\", \"errors\": {\"authorization_header\": [\"%s\"]}}"
                .formatted(repeated, repeated)));

    InvalidWebhookException refused =
        catchThrowableOfType(
            InvalidWebhookException.class,
            () -> webhooks.edit("1", WebhookChanges.none().authorizationHeader(SECRET)));

    assertThat(refused.getMessage() + refused.messages())
        .contains("… and …")
        .doesNotContain(SECRET, FakeDigitalSamba.DEVELOPER_KEY, "lfCaPe93");
  }

  @Test
  void rate_limited_past_the_limit_with_the_time_to_wait() {
    vendor.allow(1);
    webhooks.list();

    RateLimitedException limited = catchThrowableOfType(RateLimitedException.class, webhooks::list);
    assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(38));
    assertThat(limited).hasMessageContaining("You may try again in 38 seconds.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "99999999999999999999"})
  void rate_limited_without_a_time_that_is_no_number_of_seconds(String retryAfter) {
    vendor.script(FakeAnswer.rateLimited(retryAfter));

    assertThat(catchThrowableOfType(RateLimitedException.class, webhooks::list).retryAfter())
        .isNull();
  }

  @ParameterizedTest
  @MethodSource
  void as_the_answer_says(FakeAnswer answer, Class<? extends WebhooksException> failure) {
    vendor.script(answer);

    assertThatThrownBy(webhooks::list)
        .isInstanceOf(failure)
        .hasMessageContaining("<GET /api/v1/webhooks?limit=100&offset=0>");
  }

  static Stream<Arguments> as_the_answer_says() {
    return Stream.of(
        Arguments.of(FakeAnswer.error(500, "Server Error"), UnreachableException.class),
        Arguments.of(FakeAnswer.json(503, "<html>"), UnreachableException.class),
        Arguments.of(FakeAnswer.garbage(), UnexpectedAnswerException.class),
        Arguments.of(FakeAnswer.json(200, "{\"data\": 7}"), UnexpectedAnswerException.class),
        Arguments.of(FakeAnswer.json(200, "[1"), UnexpectedAnswerException.class),
        Arguments.of(FakeAnswer.json(200, ""), UnexpectedAnswerException.class),
        Arguments.of(FakeAnswer.error(400, "?"), UnexpectedAnswerException.class));
  }

  @Test
  void rather_than_take_the_key_where_a_redirection_points() {
    try (FakeDigitalSamba elsewhere = FakeDigitalSamba.start()) {
      vendor.script(FakeAnswer.redirect(elsewhere.url() + "/api/v1/events"));

      assertThatThrownBy(webhooks::eventNames).isInstanceOf(UnexpectedAnswerException.class);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void unreachable_where_nobody_listens() {
    String url = vendor.url();
    vendor.close();

    try (WebhooksClient lonely =
        new WebhooksClient(Clients.api(url), JsonProvider.provider(), Duration.ofSeconds(5))) {
      assertThatThrownBy(lonely::eventNames)
          .isInstanceOf(UnreachableException.class)
          .hasMessageContaining("at <" + url + ">")
          .hasMessageContaining("sambahooks.registration.api-url");
    }
  }

  @Test
  void unreachable_when_the_connection_breaks_and_does_not_create_twice() {
    vendor.script(FakeAnswer.reset());

    assertThatThrownBy(() -> webhooks.create(NewWebhook.at(ENDPOINT, List.of("recording_ready"))))
        .isInstanceOf(UnreachableException.class)
        .hasMessageContaining("<POST /api/v1/webhooks>");
    assertThat(vendor.requests()).hasSize(1);
  }

  @Test
  void unreachable_when_the_answer_hangs_or_never_ends() {
    for (FakeAnswer answer : List.of(FakeAnswer.hang(), FakeAnswer.hangInTheBody())) {
      vendor.script(answer);
      try (WebhooksClient impatient = Clients.of(vendor, Duration.ofMillis(200))) {
        assertThatThrownBy(impatient::eventNames).isInstanceOf(UnreachableException.class);
      }
    }
  }

  @Test
  void unreachable_when_the_thread_is_interrupted_which_it_stays() {
    vendor.script(FakeAnswer.hang());
    Thread caller = Thread.currentThread();
    vendor.before(request -> caller.interrupt());
    Instant before = Instant.now();

    assertThatThrownBy(webhooks::eventNames).isInstanceOf(UnreachableException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }
}
