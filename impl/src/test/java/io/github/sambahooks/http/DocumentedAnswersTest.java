package io.github.sambahooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.RecordingDeleted;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RecordingStopped;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.EventPipeline;
import io.github.sambahooks.pipeline.FailureLog;
import io.github.sambahooks.pipeline.ImmediateHandler;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Markdown;
import io.github.sambahooks.testsupport.TestPipelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The README's table of answers")
@ExtendWith(WeldJunit5Extension.class)
class DocumentedAnswersTest {

  private static final String SECRET = "Bearer Asf#k$%lfCaPe93$a";

  @WeldSetup WeldInitiator weld = WeldInitiator.of(Failing.class);

  @Test
  void matches_the_answers_of_the_pipeline_and_each_case_precedes_those_below_it()
      throws Exception {
    Map<String, String> answered = new LinkedHashMap<>();
    TestRequest wrongInEveryWay =
        TestRequest.post()
            .method("GET")
            .contentType("text/plain")
            .header("Content-Encoding", "gzip")
            .body("x".repeat(99));
    try (LogCapture failures = LogCapture.of(FailureLog.class);
        LogCapture consumed = LogCapture.of(WebhookEndpoint.class);
        LogCapture refusals = LogCapture.of(RefusalLog.class)) {
      WebhookEndpoint stopping = endpoint(false);
      stopping.close(Duration.ZERO);
      answered.put("the application is stopping", answer(stopping, wrongInEveryWay));
      answered.put("any method but POST", answer(wrongInEveryWay));
      TestRequest posted = wrongInEveryWay.method("POST");
      answered.put(
          "sambahooks.require-https is true, and the request did not come over TLS",
          answer(endpoint(Runnable::run, false, true), posted));
      answered.put("secret missing or wrong", answer(posted));
      answered.put(
          "accepted without a secret, and a Content-Type that is missing or not JSON"
              + " (application/json, application/*+json, text/json)",
          answer(endpoint(true), posted));
      answered.put("a Content-Encoding other than identity", answer(posted.authorization(SECRET)));
      answered.put(
          "body larger than the limit, declared or not",
          answer(posted.header("Content-Encoding", "identity")));
      answered.put(
          "body not received within sambahooks.body-timeout", answer(posted.body(SlowStream::new)));
      answered.put(
          "a servlet filter of the application has read the body",
          answer(posted.declaring(9).body("")));
      answered.put("not an event: not a JSON object, or no text in eventType", answer(post("{}")));
      answered.put("a synchronous observer threw", answer(event("recording_ready")));
      answered.put(
          "an asynchronous observer failed or was rejected", answer(event("recording_stopped")));
      answered.put(
          "delivered, observed or not, known type or not", answer(event("recording_deleted")));

      assertThat(failures.lines()).hasSize(2);
      assertThat(consumed.lines()).hasSize(1);
      assertThat(refusals.lines()).hasSize(9);
    }

    assertThat(documented()).isEqualTo(answered);
    assertThat(List.copyOf(documented().keySet())).isEqualTo(List.copyOf(answered.keySet()));
  }

  @Test
  void holds_for_the_alternatives_within_each_case() throws Exception {
    try (LogCapture failures = LogCapture.of(FailureLog.class);
        LogCapture refusals = LogCapture.of(RefusalLog.class)) {
      assertThat(answer(event("room_locked").authorization("wrong"))).startsWith("401 ");
      assertThat(answer(event("room_locked").contentType(null))).isEqualTo("200");
      assertThat(answer(event("room_locked").contentType("text/plain"))).isEqualTo("200");
      assertThat(answer(endpoint(true), event("room_locked").authorization())).isEqualTo("200");
      assertThat(answer(event("robot_danced"))).isEqualTo("200");
      assertThat(
              answer(
                  endpoint(DocumentedAnswersTest::reject, false, false),
                  event("recording_stopped")))
          .isEqualTo("200");

      assertThat(failures.lines()).singleElement().asString().contains("recording_stopped");
      assertThat(refusals.lines()).isNotEmpty();
    }
  }

  private static Map<String, String> documented() {
    Map<String, String> documented = new LinkedHashMap<>();
    Markdown.read(Path.of("../README.md"))
        .table("case", "status")
        .forEach(row -> documented.put(row.get("case"), row.get("status")));
    return documented;
  }

  private String answer(TestRequest request) throws IOException {
    return answer(endpoint(false), request);
  }

  private static String answer(WebhookEndpoint endpoint, TestRequest request) throws IOException {
    StringBuilder seen = new StringBuilder();
    WebhookRequest received = request.build();
    endpoint.receive(received).send(received, response(seen));
    return seen.toString();
  }

  private static HttpServletResponse response(StringBuilder seen) {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            DocumentedAnswersTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("setStatus")) {
                seen.append(arguments[0]);
              } else if (method.getName().equals("setHeader")) {
                seen.append(" with ").append(arguments[0]).append(": ").append(arguments[1]);
              }
              return null;
            });
  }

  private WebhookEndpoint endpoint(boolean allowUnauthenticated) {
    return endpoint(Runnable::run, allowUnauthenticated, false);
  }

  private WebhookEndpoint endpoint(
      Executor executor, boolean allowUnauthenticated, boolean requireHttps) {
    DeliveryListeners logs =
        new DeliveryListeners(
            Clock.systemUTC(),
            List.of(new RefusalLog("/app", Clock.systemUTC()), new FailureLog(Clock.systemUTC())),
            List.of());
    EventPipeline pipeline =
        TestPipelines.pipeline(weld.getBeanManager(), executor, logs, TestPipelines.observed());
    return new WebhookEndpoint(
        new Configuration(
            List.of(new Secret(SECRET)),
            "/hook",
            new Limits(64, Duration.ofMillis(20), 10, 1000, Duration.ZERO),
            allowUnauthenticated,
            requireHttps,
            List.of(),
            Optional.empty()),
        pipeline,
        new ImmediateHandler(pipeline),
        logs,
        Clock.systemUTC());
  }

  private static void reject(Runnable task) {
    throw new RejectedExecutionException("full");
  }

  private static TestRequest event(String name) {
    return post("{\"eventType\":\"%s\"}".formatted(name));
  }

  private static TestRequest post(String body) {
    return TestRequest.post().authorization(SECRET).contentType("application/json").body(body);
  }

  @ApplicationScoped
  static class Failing {

    void ready(@Observes RecordingReady event) {
      throw new IllegalStateException("no disk");
    }

    void stopped(@ObservesAsync RecordingStopped event) {
      throw new IllegalStateException("no disk");
    }

    void deleted(@Observes RecordingDeleted event) {
      // delivered
    }
  }
}
