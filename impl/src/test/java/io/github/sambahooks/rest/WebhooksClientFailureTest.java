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

@DisplayName("The REST client fails")
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
  void as_unauthenticated_with_a_rejected_key_and_does_not_reveal_it() {
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
  void as_invalid_with_the_vendors_messages_by_member() {
    InvalidWebhookException invalid =
        catchThrowableOfType(
            InvalidWebhookException.class,
            () -> webhooks.create(NewWebhook.at(ENDPOINT, List.of("no_such_event"))));

    assertThat(invalid.messages())
        .containsOnlyKeys("events.0")
        .containsEntry("events.0", List.of("The selected events.0 is invalid."));
    assertThat(invalid).hasMessageContaining("events.0: The selected events.0 is invalid.");
  }

  @Test
  void without_revealing_a_key_or_a_secret_that_the_vendor_echoes() {
    String echoed = SECRET.replace("\"", "\\\"") + " and " + FakeDigitalSamba.DEVELOPER_KEY;
    vendor.script(
        FakeAnswer.json(
            422,
            "{\"message\": \"%s\", \"errors\": {\"authorization_header\": [\"%s\"]}}"
                .formatted(echoed, echoed)));

    InvalidWebhookException invalid =
        catchThrowableOfType(
            InvalidWebhookException.class,
            () -> webhooks.edit("1", WebhookChanges.none().authorizationHeader(SECRET)));

    assertThat(invalid.getMessage() + invalid.messages())
        .contains("… and …")
        .doesNotContain(SECRET, FakeDigitalSamba.DEVELOPER_KEY, "lfCaPe93");
  }

  @Test
  void as_rate_limited_with_the_time_to_wait() {
    vendor.allow(1);
    webhooks.list();

    RateLimitedException limited = catchThrowableOfType(RateLimitedException.class, webhooks::list);
    assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(38));
    assertThat(limited).hasMessageContaining("You may try again in 38 seconds.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "99999999999999999999"})
  void as_rate_limited_without_a_time_if_it_is_not_a_number_of_seconds(String retryAfter) {
    vendor.script(FakeAnswer.rateLimited(retryAfter));

    assertThat(catchThrowableOfType(RateLimitedException.class, webhooks::list).retryAfter())
        .isNull();
  }

  @ParameterizedTest
  @MethodSource
  void depending_on_the_answer(FakeAnswer answer, Class<? extends WebhooksException> failure) {
    vendor.script(answer);

    assertThatThrownBy(webhooks::list)
        .isInstanceOf(failure)
        .hasMessageContaining("<GET /api/v1/webhooks?limit=100&offset=0>");
  }

  static Stream<Arguments> depending_on_the_answer() {
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
  void instead_of_sending_the_key_to_where_a_redirect_points() {
    try (FakeDigitalSamba elsewhere = FakeDigitalSamba.start()) {
      vendor.script(FakeAnswer.redirect(elsewhere.url() + "/api/v1/events"));

      assertThatThrownBy(webhooks::eventNames).isInstanceOf(UnexpectedAnswerException.class);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void as_unreachable_if_nothing_listens() {
    String url = vendor.url();
    vendor.close();

    try (WebhooksClient client =
        new WebhooksClient(Clients.api(url), JsonProvider.provider(), Duration.ofSeconds(5))) {
      assertThatThrownBy(client::eventNames)
          .isInstanceOf(UnreachableException.class)
          .hasMessageContaining("at <" + url + ">")
          .hasMessageContaining("sambahooks.registration.api-url");
    }
  }

  @Test
  void as_unreachable_if_the_connection_breaks_and_does_not_create_twice() {
    vendor.script(FakeAnswer.reset());

    assertThatThrownBy(() -> webhooks.create(NewWebhook.at(ENDPOINT, List.of("recording_ready"))))
        .isInstanceOf(UnreachableException.class)
        .hasMessageContaining("<POST /api/v1/webhooks>");
    assertThat(vendor.requests()).hasSize(1);
  }

  @Test
  void as_unreachable_if_the_answer_hangs_or_never_ends() {
    for (FakeAnswer answer : List.of(FakeAnswer.hang(), FakeAnswer.hangInTheBody())) {
      vendor.script(answer);
      try (WebhooksClient impatient = Clients.of(vendor, Duration.ofMillis(200))) {
        assertThatThrownBy(impatient::eventNames).isInstanceOf(UnreachableException.class);
      }
    }
  }

  @Test
  void as_unreachable_if_the_thread_is_interrupted_and_keeps_it_interrupted() {
    vendor.script(FakeAnswer.hang());
    Thread caller = Thread.currentThread();
    vendor.before(request -> caller.interrupt());
    Instant before = Instant.now();

    assertThatThrownBy(webhooks::eventNames).isInstanceOf(UnreachableException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }
}
