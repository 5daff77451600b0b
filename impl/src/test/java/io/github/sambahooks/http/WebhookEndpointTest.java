package io.github.sambahooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.EventPipeline;
import io.github.sambahooks.pipeline.FailureLog;
import io.github.sambahooks.pipeline.ImmediateHandler;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.Ended;
import io.github.sambahooks.testsupport.Robots.Ranked;
import io.github.sambahooks.testsupport.Robots.Recorded;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.TestPipelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The endpoint answers")
@ExtendWith(WeldJunit5Extension.class)
class WebhookEndpointTest {

  private static final String SECRET = "Asf#k$%lfCaPe93$a";
  private static final String EVENT = "{\"eventType\":\"participant_joined\"}";

  @WeldSetup WeldInitiator weld = WeldInitiator.of(Throwing.class, Custom.class);

  private final RecordingListener recorded = new RecordingListener();
  private WebhookEndpoint endpoint;

  @BeforeEach
  void start() {
    endpoint = endpoint();
  }

  private WebhookEndpoint endpoint(Class<?>... observed) {
    return endpoint(TestPipelines.observed(observed));
  }

  private WebhookEndpoint endpoint(ObservedEvents observed) {
    DeliveryListeners listeners =
        new DeliveryListeners(
            Clock.systemUTC(),
            List.of(new RefusalLog("/app", Clock.systemUTC()), new FailureLog(Clock.systemUTC())),
            List.of(recorded));
    EventPipeline pipeline =
        TestPipelines.pipeline(weld.getBeanManager(), Runnable::run, listeners, observed);
    return endpoint(pipeline, new ImmediateHandler(pipeline), listeners);
  }

  private WebhookEndpoint endpoint(
      EventPipeline pipeline, DeliveryHandler handler, DeliveryListeners listeners) {
    return new WebhookEndpoint(
        new Configuration(
            List.of(new Secret(SECRET)),
            "/hook",
            Limits.ofBodySize(64),
            false,
            false,
            List.of(),
            Optional.empty()),
        pipeline,
        handler,
        listeners,
        Clock.systemUTC());
  }

  @Test
  void accepts_the_secrets_that_it_was_given_last() {
    endpoint.accept(List.of(new Secret("another secret")));

    assertThat(endpoint.receive(TestRequest.post().authorization("Bearer " + SECRET).build()))
        .isEqualTo(HttpAnswer.UNAUTHENTICATED);
    assertThat(
            endpoint.receive(
                TestRequest.post().authorization("Bearer another secret").body("{}").build()))
        .isEqualTo(HttpAnswer.NOT_AN_EVENT);
  }

  @Test
  void delivered_to_an_event_observed_or_not() {
    assertThat(receive(post(EVENT))).isEqualTo(HttpAnswer.DELIVERED);
    assertThat(receive(post("{\"eventType\":\"new\"}"))).isEqualTo(HttpAnswer.DELIVERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "post"})
  void method_not_allowed_before_anything_else(String method) {
    assertThat(receive(TestRequest.post().method(method).contentType("text/plain").declaring(999)))
        .isEqualTo(HttpAnswer.METHOD_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer wrong"})
  void unauthenticated_without_reading_the_body(String header) {
    assertThat(
            receive(
                TestRequest.post()
                    .authorization(header)
                    .contentType("text/plain")
                    .header("Content-Encoding", "gzip")
                    .declaring(999)))
        .isEqualTo(HttpAnswer.UNAUTHENTICATED);
  }

  @Test
  void too_large_to_a_large_body_declared_or_not() {
    assertThat(receive(TestRequest.post().authorization(SECRET).declaring(65)))
        .isEqualTo(HttpAnswer.TOO_LARGE);
    assertThat(receive(post("x".repeat(65)))).isEqualTo(HttpAnswer.TOO_LARGE);
  }

  @Test
  void not_an_event_to_anything_else_and_to_a_body_that_cannot_be_read() {
    assertThat(receive(post("[]"))).isEqualTo(HttpAnswer.NOT_AN_EVENT);
    assertThat(
            receive(
                TestRequest.post()
                    .authorization(SECRET)
                    .body(
                        () -> {
                          throw new IOException("reset");
                        })))
        .isEqualTo(HttpAnswer.NOT_AN_EVENT);
  }

  @Test
  void failed_when_an_observer_throws() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      assertThat(receive(post("{\"eventType\":\"recording_ready\"}"))).isEqualTo(HttpAnswer.FAILED);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void delivered_when_a_custom_event_was_fired() {
    endpoint = endpoint(RobotDanced.class);

    assertThat(receive(post("{\"eventType\":\"robot_danced\"}"))).isEqualTo(HttpAnswer.DELIVERED);
    assertThat(weld.select(Custom.class).get().seen).containsExactly("RobotDanced");
  }

  @Test
  void delivered_when_both_events_of_a_name_were_fired() {
    endpoint = endpoint(Arrival.class);

    assertThat(receive(post(EVENT))).isEqualTo(HttpAnswer.DELIVERED);
    assertThat(weld.select(Custom.class).get().seen)
        .containsExactly("Arrival", "ParticipantJoined");
  }

  @Test
  void delivered_when_the_data_did_not_bind_and_an_unknown_event_was_fired() {
    endpoint = endpoint(Ranked.class);

    try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
      assertThat(receive(post("{\"eventType\":\"robot_ranked\"}"))).isEqualTo(HttpAnswer.DELIVERED);
      assertThat(weld.select(Custom.class).get().seen).containsExactly("UnknownEvent");
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void failed_when_an_observer_of_either_event_throws() {
    try (LogCapture log = LogCapture.of(FailureLog.class)) {
      endpoint = endpoint(Recorded.class);
      assertThat(receive(post("{\"eventType\":\"recording_ready\"}"))).isEqualTo(HttpAnswer.FAILED);

      endpoint = endpoint(Ended.class);
      assertThat(receive(post("{\"eventType\":\"session_ended\"}"))).isEqualTo(HttpAnswer.FAILED);
      assertThat(weld.select(Custom.class).get().seen).contains("Recorded", "SessionEnded");
      assertThat(log.lines()).hasSize(2);
    }
  }

  @Test
  void failed_and_says_why_when_a_filter_has_consumed_the_body() {
    try (LogCapture log = LogCapture.of(WebhookEndpoint.class)) {
      TestRequest drained = TestRequest.post().authorization(SECRET).declaring(40).body("");
      TestRequest readerCalled =
          TestRequest.post()
              .authorization(SECRET)
              .body(
                  () -> {
                    throw new IllegalStateException("getReader() has been called");
                  });

      assertThat(receive(drained)).isEqualTo(HttpAnswer.FAILED);
      assertThat(receive(readerCalled)).isEqualTo(HttpAnswer.FAILED);
      assertThat(log.lines()).hasSize(2).allMatch(line -> line.contains("A servlet filter"));
    }
  }

  @Test
  void the_result_of_the_handler() {
    EventPipeline pipeline = TestPipelines.pipeline(weld.getBeanManager(), Runnable::run);
    for (DeliveryHandler.Result result : DeliveryHandler.Result.values()) {
      endpoint = endpoint(pipeline, delivery -> result, DeliveryListeners.none());

      assertThat(receive(post(EVENT)))
          .isEqualTo(
              switch (result) {
                case ACCEPTED -> HttpAnswer.DELIVERED;
                case FAILED -> HttpAnswer.FAILED;
                case UNAVAILABLE -> HttpAnswer.UNAVAILABLE;
              });
    }
    assertThat(weld.select(Custom.class).get().seen).isEmpty();
  }

  @Test
  void failed_and_logs_it_when_a_handler_throws() {
    EventPipeline pipeline = TestPipelines.pipeline(weld.getBeanManager(), Runnable::run);
    endpoint =
        endpoint(
            pipeline,
            delivery -> {
              throw new IllegalStateException("no table");
            },
            DeliveryListeners.none());

    try (LogCapture log = LogCapture.of(WebhookEndpoint.class)) {
      assertThat(receive(post(EVENT))).isEqualTo(HttpAnswer.FAILED);
      assertThat(log.lines()).singleElement().asString().contains("answered 500");
    }
  }

  @Test
  void and_notifies_the_listeners_of_deliveries_and_refusals() {
    receive(post(EVENT));
    receive(TestRequest.post().method("GET"));

    assertThat(recorded.calls)
        .containsExactly(
            "received participant_joined from 192.0.2.1",
            "fired participant_joined",
            "refused 405 from 192.0.2.1");
  }

  @Test
  void failed_if_a_handler_returns_nothing() {
    EventPipeline pipeline = TestPipelines.pipeline(weld.getBeanManager(), Runnable::run);
    endpoint = endpoint(pipeline, delivery -> null, DeliveryListeners.none());

    try (LogCapture log = LogCapture.of(WebhookEndpoint.class)) {
      assertThat(receive(post(EVENT))).isEqualTo(HttpAnswer.FAILED);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void unavailable_after_it_was_closed_without_looking_at_the_request() {
    endpoint.close(Duration.ZERO);

    assertThat(receive(TestRequest.post().declaring(1))).isEqualTo(HttpAnswer.UNAVAILABLE);
  }

  @Test
  void what_is_under_way_when_it_is_closed() throws Exception {
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    EventPipeline pipeline = TestPipelines.pipeline(weld.getBeanManager(), Runnable::run);
    endpoint =
        endpoint(
            pipeline,
            delivery -> {
              handling.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return DeliveryHandler.Result.ACCEPTED;
            },
            DeliveryListeners.none());
    CompletableFuture<HttpAnswer> underWay =
        CompletableFuture.supplyAsync(() -> receive(post(EVENT)));
    handling.await();
    CompletableFuture<Void> closing =
        CompletableFuture.runAsync(() -> endpoint.close(Duration.ofSeconds(10)));

    Thread.sleep(100);
    assertThat(closing).isNotDone();
    go.countDown();
    closing.get(5, TimeUnit.SECONDS);
    assertThat(underWay.get(5, TimeUnit.SECONDS)).isEqualTo(HttpAnswer.DELIVERED);
  }

  @Test
  void without_logging_the_secret() {
    try (LogCapture log = LogCapture.of(RefusalLog.class)) {
      receive(TestRequest.post().authorization("Bearer almost-" + SECRET));

      assertThat(log.lines()).singleElement().asString().contains("401").doesNotContain(SECRET);
    }
  }

  private HttpAnswer receive(TestRequest request) {
    return endpoint.receive(request.build());
  }

  private static TestRequest post(String body) {
    return TestRequest.post()
        .authorization("Bearer " + SECRET)
        .contentType("application/json")
        .body(body);
  }

  private static final class RecordingListener implements DeliveryListener {

    private final List<String> calls = new ArrayList<>();

    @Override
    public void received(ReceivedDelivery delivery) {
      calls.add("received " + delivery.event().eventType() + " from " + delivery.remoteAddress());
    }

    @Override
    public void refused(Refusal refusal) {
      calls.add("refused " + refusal.status() + " from " + refusal.remoteAddress());
    }

    @Override
    public void fired(FiredEvent fired) {
      calls.add("fired " + fired.event().eventType());
    }
  }

  @ApplicationScoped
  static class Throwing {
    void ready(@Observes RecordingReady event) {
      throw new IllegalStateException("no disk");
    }
  }

  /** A singleton has no client proxy, so the test can read its fields. */
  @Singleton
  static class Custom {
    final List<String> seen = new ArrayList<>();

    void first(@Observes WebhookEvent event) {
      seen.add(event.getClass().getSimpleName());
    }

    void ended(@Observes Ended event) {
      throw new IllegalStateException("no door");
    }
  }
}
