package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import io.github.sambahooks.testsupport.LogCapture;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The endpoint")
class WebhookEndpointRequestTest {

  private static final String SECRET = "Bearer Asf#k$%lfCaPe93$a";
  private static final String EVENT =
      "{\"eventType\":\"participant_joined\",\"data\":{\"name\":\"Zoë\"}}";

  private final Recorded recorded = new Recorded();

  @Nested
  @DisplayName("judges a body of a sender with the secret")
  class WithSecret {

    private final WebhookEndpoint endpoint = endpoint(false);

    @ParameterizedTest
    @NullSource
    @ValueSource(
        strings = {
          "",
          "nonsense",
          "text/plain",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "multipart/form-data; boundary=x"
        })
    void by_the_body_whatever_type_is_declared(String contentType) {
      TestRequest request = TestRequest.post().authorization(SECRET).contentType(contentType);

      assertThat(endpoint.receive(request.body(EVENT).build())).isEqualTo(HttpAnswer.DELIVERED);
      assertThat(endpoint.receive(request.body("nonsense").build()))
          .isEqualTo(HttpAnswer.NOT_AN_EVENT);
    }

    @Test
    void by_the_body_even_if_deliveries_without_a_secret_are_allowed() {
      TestRequest request =
          TestRequest.post().authorization(SECRET).contentType("text/plain").body(EVENT);

      assertThat(endpoint(true).receive(request.build())).isEqualTo(HttpAnswer.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity", "", " ", ",", "identity, IDENTITY"})
    void by_the_body_if_it_is_not_encoded(String encoding) {
      assertThat(endpoint.receive(encoded(encoding).body(EVENT).build()))
          .isEqualTo(HttpAnswer.DELIVERED);
      assertThat(endpoint.receive(encoded("identity", encoding).body(EVENT).build()))
          .isEqualTo(HttpAnswer.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br", "identity, gzip", "utf-8", "gzip,"})
    void as_unsupported_without_reading_it_if_it_is_encoded(String encoding) {
      assertThat(endpoint.receive(encoded(encoding).build()))
          .isEqualTo(HttpAnswer.UNSUPPORTED_MEDIA_TYPE);
      assertThat(endpoint.receive(encoded("identity", encoding).build()))
          .isEqualTo(HttpAnswer.UNSUPPORTED_MEDIA_TYPE);
      assertThat(recorded.reasons)
          .hasSize(2)
          .allMatch(reason -> reason.contains("Content-Encoding") && reason.contains(encoding));
    }

    private TestRequest encoded(String... encodings) {
      return TestRequest.post()
          .authorization(SECRET)
          .contentType("application/json")
          .header("Content-Encoding", encodings);
    }
  }

  @Nested
  @DisplayName("refuses a body of a sender without a secret, if that is allowed,")
  class WithoutSecret {

    @ParameterizedTest
    @NullSource
    @ValueSource(
        strings = {
          "",
          "text/plain",
          "text/plain;application/json",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x"
        })
    void whose_type_a_web_page_can_send_without_asking(String contentType) {
      TestRequest request = TestRequest.post().contentType(contentType);

      assertThat(endpoint(true).receive(request.build()))
          .isEqualTo(HttpAnswer.UNSUPPORTED_MEDIA_TYPE);
      assertThat(endpointWithoutSecret().receive(request.authorization("any").build()))
          .isEqualTo(HttpAnswer.UNSUPPORTED_MEDIA_TYPE);
      assertThat(recorded.reasons)
          .hasSize(2)
          .allMatch(reason -> reason.contains("<" + contentType + ">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=utf-8", "application/a+json", "text/json"})
    void but_not_json(String contentType) {
      TestRequest request = TestRequest.post().contentType(contentType).body(EVENT);

      assertThat(endpoint(true).receive(request.build())).isEqualTo(HttpAnswer.DELIVERED);
      assertThat(endpointWithoutSecret().receive(request.build())).isEqualTo(HttpAnswer.DELIVERED);
    }
  }

  @Nested
  @DisplayName("explains an empty body")
  class Empty {

    private final TestRequest empty = TestRequest.post().authorization(SECRET).body("");

    @ParameterizedTest
    @ValueSource(longs = {-1, 17})
    void of_a_form_by_a_filter_that_has_read_parameters_declared_or_not(long length) {
      empty.contentType("Application/X-WWW-form-urlencoded ; charset=utf-8").declaring(length);

      try (LogCapture log = LogCapture.of(WebhookEndpoint.class)) {
        assertThat(endpoint(false).receive(empty.build())).isEqualTo(HttpAnswer.FAILED);
        assertThat(log.lines())
            .singleElement()
            .asString()
            .contains("A servlet filter", "sent as a form, reading a parameter", "answered 500");
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void of_another_type_by_itself_or_by_a_filter(long length) {
      empty.contentType("application/json").declaring(length);

      assertThat(endpoint(false).receive(empty.build())).isEqualTo(HttpAnswer.NOT_AN_EVENT);
      assertThat(recorded.reasons)
          .singleElement()
          .asString()
          .contains("the body is empty", "a servlet filter");
    }

    @Test
    void of_a_form_by_itself_if_its_length_is_declared_so() {
      empty.contentType("application/x-www-form-urlencoded").declaring(0);

      assertThat(endpoint(false).receive(empty.build())).isEqualTo(HttpAnswer.NOT_AN_EVENT);
    }
  }

  @Nested
  @DisplayName("passes on")
  class PassesOn {

    @Test
    void a_body_in_utf_8_itself() {
      byte[] body = EVENT.getBytes(UTF_8);

      deliver(post().contentType("application/json;charset=iso-8859-1").body(body));

      assertThat(recorded.last().body()).isEqualTo(body);
      assertThat(name()).isEqualTo("Zoë");
    }

    @Test
    void a_body_in_another_declared_charset_in_utf_8() {
      deliver(
          post()
              .contentType("text/plain; charset=\"ISO-8859-1\"")
              .body(EVENT.getBytes(ISO_8859_1)));

      assertThat(recorded.last().body()).asString(UTF_8).isEqualTo(EVENT);
      assertThat(name()).isEqualTo("Zoë");
    }

    @Test
    void no_headers_and_does_not_look_for_any_if_none_are_configured() {
      deliver(post().header("X-Signature", "abc").body(EVENT));

      assertThat(recorded.last().event().envelope().headers()).isSameAs(Map.of());
    }

    @Test
    void the_configured_headers_that_the_request_has() {
      deliver(
          post()
              .header("x-signature", "abc")
              .header("X-Trace", "one", "two, three")
              .header("X-Empty", "")
              .header("X-Other", "not configured")
              .body(EVENT),
          endpoint(
              List.of(new Secret(SECRET)),
              false,
              List.of("X-Signature", "X-TRACE", "X-Empty", "X-Absent")));

      assertThat(recorded.last().event().envelope().headers())
          .hasSize(3)
          .containsEntry("X-Signature", "abc")
          .containsEntry("X-Trace", "one, two, three")
          .containsEntry("X-Empty", "");
    }

    private TestRequest post() {
      return TestRequest.post().authorization(SECRET);
    }

    private void deliver(TestRequest request) {
      deliver(request, endpoint(false));
    }

    private void deliver(TestRequest request, WebhookEndpoint endpoint) {
      assertThat(endpoint.receive(request.build())).isEqualTo(HttpAnswer.DELIVERED);
    }

    private String name() {
      return ((ParticipantJoined) recorded.last().event()).participant().name();
    }
  }

  @Nested
  @DisplayName("says why it refuses a sender, without any part of the header:")
  class Reasons {

    @Test
    void the_header_is_missing() {
      refuse(TestRequest.post());

      assertThat(recorded.reasons).containsExactly("the Authorization header is missing");
    }

    @Test
    void the_secret_is_wrong() {
      refuse(TestRequest.post().authorization("Bearer almost", "Basic dTpw"));

      assertThat(recorded.reasons)
          .containsExactly("the secret in the Authorization header is wrong");
    }

    @Test
    void the_header_is_too_long() {
      refuse(TestRequest.post().authorization("x".repeat(1000)));

      assertThat(recorded.reasons)
          .containsExactly("the Authorization header is too long for any configured secret");
    }

    private void refuse(TestRequest request) {
      assertThat(endpoint(false).receive(request.build())).isEqualTo(HttpAnswer.UNAUTHENTICATED);
    }
  }

  @Test
  @DisplayName("accepts a right Authorization line in any position")
  void accepts_a_right_line_in_any_position() {
    for (String[] lines : new String[][] {{"Basic dTpw", SECRET}, {SECRET, "Basic dTpw"}}) {
      TestRequest request = TestRequest.post().authorization(lines).body(EVENT);

      assertThat(endpoint(false).receive(request.build())).isEqualTo(HttpAnswer.DELIVERED);
    }
  }

  private WebhookEndpoint endpoint(boolean allowUnauthenticated) {
    return endpoint(List.of(new Secret(SECRET)), allowUnauthenticated, List.of());
  }

  private WebhookEndpoint endpointWithoutSecret() {
    return endpoint(List.of(), true, List.of());
  }

  private WebhookEndpoint endpoint(
      List<Secret> secrets, boolean allowUnauthenticated, List<String> headers) {
    return new WebhookEndpoint(
        new Configuration(
            secrets,
            "/hook",
            Limits.ofBodySize(999),
            allowUnauthenticated,
            false,
            headers,
            Optional.empty()),
        new Decoding(),
        delivery -> DeliveryHandler.Result.ACCEPTED,
        recorded,
        Clock.systemUTC());
  }

  private static final class Recorded implements DeliveryListener {

    private final List<ReceivedDelivery> deliveries = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Override
    public void received(ReceivedDelivery delivery) {
      deliveries.add(delivery);
    }

    @Override
    public void refused(Refusal refusal) {
      reasons.add(refusal.reason());
    }

    private ReceivedDelivery last() {
      return deliveries.get(deliveries.size() - 1);
    }
  }

  /** A pipeline of which only the decoder is used. */
  private static final class Decoding implements Pipeline {

    private final EventDecoder decoder = new EventDecoder();

    @Override
    public WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers)
        throws NotAnEventException {
      return decoder.decode(body, receivedAt, headers);
    }

    @Override
    public List<Firing> fire(WebhookEvent decoded, Audience audience) {
      throw new AssertionError("nothing is fired");
    }
  }
}
