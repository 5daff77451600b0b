package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.DeliveryHandler.Result;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.testsupport.LogCapture;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The servlet, on Undertow with four worker threads,")
@Timeout(30)
class WebhookServletTest {

  private static final int WORKERS = 4;
  private static final String SECRET = "Asf#k$%lfCaPe93$a";
  private static final Duration BODY_TIMEOUT = Duration.ofMillis(300);

  private final ThreadLocal<ServletRequest> requests = new ThreadLocal<>();
  private final ThreadLocal<ServletResponse> responses = new ThreadLocal<>();
  private final List<Socket> slowSenders = new ArrayList<>();
  private final CountDownLatch finished = new CountDownLatch(1);
  private Observer observer = () -> {};
  private DeploymentManager deployment;
  private Undertow server;

  @BeforeEach
  void start() throws Exception {
    WebhookEndpoint endpoint =
        new WebhookEndpoint(
            new Configuration(
                List.of(new Secret(SECRET)),
                "/hook",
                new Limits(1000, BODY_TIMEOUT, 10, 10_000, Duration.ZERO),
                false,
                false,
                List.of(),
                Optional.empty()),
            new NoPipeline(),
            delivery -> {
              try {
                observer.observe();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return Result.ACCEPTED;
            },
            DeliveryListeners.none(),
            Clock.systemUTC());
    WebhookServlet servlet = new WebhookServlet(() -> endpoint, () -> {}, Clock.systemUTC());
    Filter filter =
        (request, response, chain) -> {
          requests.set(request);
          responses.set(response);
          chain.doFilter(request, response);
          finished.countDown();
        };
    DeploymentInfo info =
        Servlets.deployment()
            .setDeploymentName("test")
            .setContextPath("/")
            .setClassLoader(getClass().getClassLoader())
            .addFilter(
                new FilterInfo("filter", Filter.class, new ImmediateInstanceFactory<>(filter))
                    .setAsyncSupported(true))
            .addFilterUrlMapping("filter", "/*", DispatcherType.REQUEST)
            .addServlet(
                Servlets.servlet(
                        "hook", WebhookServlet.class, new ImmediateInstanceFactory<>(servlet))
                    .setAsyncSupported(true)
                    .addMapping("/hook"));
    deployment = Servlets.newContainer().addDeployment(info);
    deployment.deploy();
    server =
        Undertow.builder()
            .setWorkerThreads(WORKERS)
            .addHttpListener(0, "127.0.0.1")
            .setHandler(deployment.start())
            .build();
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket slow : slowSenders) {
      slow.close();
    }
    server.stop();
  }

  @Test
  void is_not_stopped_by_slow_senders_with_a_wrong_secret() throws Exception {
    for (int i = 0; i < 5 * WORKERS; i++) {
      startSending("wrong");
    }

    assertThat(deliver().statusCode()).isEqualTo(200);
    assertThat(deliver().statusCode()).isEqualTo(200);
  }

  @Test
  void is_not_stopped_for_long_by_slow_senders_with_the_right_secret() throws Exception {
    for (int i = 0; i < 2 * WORKERS; i++) {
      Socket slow = startSending(SECRET);
      Thread trickle = new Thread(() -> trickle(slow));
      trickle.setDaemon(true);
      trickle.start();
    }

    assertThat(deliver().statusCode()).isEqualTo(200);
    assertThat(new String(slowSenders.get(0).getInputStream().readAllBytes(), ISO_8859_1))
        .startsWith("HTTP/1.1 408 ")
        .contains("Connection: close");
  }

  @Test
  void answers_itself_although_an_observer_has_written_to_the_response() throws Exception {
    observer =
        () -> {
          HttpServletResponse response = (HttpServletResponse) responses.get();
          response.setStatus(418);
          response.getWriter().print("hello");
        };

    HttpResponse<String> answer = deliver();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void says_so_if_an_observer_has_sent_the_response() throws Exception {
    observer = () -> ((HttpServletResponse) responses.get()).sendRedirect("/elsewhere");

    try (LogCapture log = LogCapture.of(WebhookServlet.class)) {
      assertThat(deliver().statusCode()).isEqualTo(302);
      assertThat(firstLine(log))
          .contains("has sent the response itself, so the sender did not get the answer 200");
    }
  }

  @Test
  void does_not_blame_an_observer_if_the_sender_disconnects_within_the_body() throws Exception {
    try (LogCapture log = LogCapture.of(WebhookServlet.class);
        Socket sender = new Socket("127.0.0.1", port())) {
      String request =
          "POST /hook HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer %s\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"
              .formatted(SECRET);
      sender.getOutputStream().write(request.getBytes(UTF_8));
      sender.shutdownOutput();
      finished.await();

      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void answers_although_an_observer_has_started_asynchronous_processing() throws Exception {
    observer = () -> requests.get().startAsync();

    try (LogCapture log = LogCapture.of(WebhookServlet.class)) {
      assertThat(deliver().statusCode()).isEqualTo(200);
      assertThat(firstLine(log)).contains("startAsync()");
    }
  }

  /** Waits for a line, because it may be logged after the client has the answer. */
  private static String firstLine(LogCapture log) throws InterruptedException {
    while (log.lines().isEmpty()) {
      Thread.sleep(10);
    }
    return log.lines().get(0);
  }

  private HttpResponse<String> deliver() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/hook"))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer " + SECRET)
            .POST(BodyPublishers.ofString("{}"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  /** Sends the head of a request, and one byte of its body. */
  private Socket startSending(String secret) throws IOException {
    Socket socket = new Socket("127.0.0.1", port());
    slowSenders.add(socket);
    String head =
        "POST /hook HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer %s\r\nContent-Length: 900\r\n\r\n{"
            .formatted(secret);
    socket.getOutputStream().write(head.getBytes(UTF_8));
    return socket;
  }

  private static void trickle(Socket socket) {
    try {
      OutputStream out = socket.getOutputStream();
      while (true) {
        out.write(' ');
        Thread.sleep(20);
      }
    } catch (IOException e) {
      // the server has closed the connection
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** What the observer of a test does. */
  private interface Observer {

    void observe() throws IOException;
  }

  /** Decodes every body to the same event. */
  private static final class NoPipeline implements Pipeline {

    @Override
    public WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers) {
      return new UnknownEvent(Envelope.of("robot_danced"));
    }

    @Override
    public List<Firing> fire(WebhookEvent decoded, Audience audience) {
      throw new AssertionError("nothing is fired");
    }
  }
}
