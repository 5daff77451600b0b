package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sender")
class WebhookSenderTest {

  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  private final List<String> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private WebhookSender sender;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    sender = WebhookSender.to(uri("/hook")).withSecret(SECRET);
  }

  @AfterEach
  void stop() {
    stopped.countDown();
    server.stop(0);
    threads.shutdown();
  }

  @Test
  void sends_a_delivery_as_documented_and_returns_the_answer() {
    Delivery<?> delivery = Deliveries.participantJoined().named("Zoë 😀");

    WebhookAnswer answer = sender.send(delivery);

    assertThat(received)
        .containsExactly("POST /hook Bearer " + SECRET + " application/json " + delivery.body());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.isAccepted()).isTrue();
    assertThat(answer.body()).isEqualTo("seen");
    assertThat(answer.headers().firstValue("X-Seen")).contains("yes");
    assertThat(answer.duration()).isPositive().isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void sends_the_same_request_as_the_delivery_creates() throws Exception {
    HttpRequest request = Deliveries.roomLocked().request(uri("/hook"), SECRET);
    java.net.http.HttpClient.newHttpClient()
        .send(request, java.net.http.HttpResponse.BodyHandlers.discarding());

    sender.send(Deliveries.roomLocked());

    assertThat(received).hasSize(2);
    assertThat(received.get(0)).isEqualTo(received.get(1));
    assertThat(request.timeout()).contains(Duration.ofSeconds(30));
  }

  @Test
  void sends_another_secret_or_none_or_any_header() {
    sender.withSecret("wrong").send("a");
    sender.withoutSecret().send("b");
    sender.withHeader("authorization", SECRET).send("c");
    sender.withHeader("Content-Type", "text/plain").send("d");
    sender.withoutHeader("content-type").send("e");
    WebhookSender.to(uri("/other")).send("f");

    assertThat(received)
        .containsExactly(
            "POST /hook Bearer wrong application/json a",
            "POST /hook null application/json b",
            "POST /hook " + SECRET + " application/json c",
            "POST /hook Bearer " + SECRET + " text/plain d",
            "POST /hook Bearer " + SECRET + " null e",
            "POST /other null application/json f");
  }

  @Test
  void sends_any_bytes_and_bodies_of_undeclared_size() {
    sender.withoutSecret().send("x\u0000".getBytes(UTF_8));
    sender.withoutSecret().send(BodyPublishers.fromPublisher(BodyPublishers.ofString("chunked")));

    assertThat(received)
        .containsExactly(
            "POST /hook null application/json x\u0000", "POST /hook null application/json chunked");
  }

  @Test
  void sends_duplicates_byte_for_byte() {
    List<WebhookAnswer> answers = sender.repeat(3, Deliveries.roomLocked());

    assertThat(answers).extracting(WebhookAnswer::status).containsExactly(200, 200, 200);
    assertThat(received).hasSize(3).containsOnly(received.get(0));
  }

  @Test
  void sends_bursts_concurrently_and_returns_the_answers_in_order() {
    List<Delivery<?>> deliveries =
        IntStream.range(0, 200)
            .<Delivery<?>>mapToObj(i -> Deliveries.of("status_" + (200 + i % 5)))
            .toList();

    assertThat(sender.burst(deliveries))
        .extracting(WebhookAnswer::status)
        .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> 200 + i % 5).toList());
    assertThat(sender.burst(3, Deliveries.of("status_500")))
        .hasSize(3)
        .noneMatch(WebhookAnswer::isAccepted);
    assertThat(sender.burst(0, Deliveries.roomLocked())).isEmpty();
  }

  @Test
  void does_not_wait_for_an_answer_before_it_sends_the_next_of_a_burst() {
    WebhookSender patient = sender.withTimeout(Duration.ofSeconds(20));

    assertThat(patient.burst(2, Deliveries.of("wait_for_two")))
        .extracting(WebhookAnswer::status)
        .containsExactly(200, 200);
  }

  @Test
  void names_the_endpoint_that_has_not_answered_in_time() {
    WebhookSender hurried = sender.withTimeout(Duration.ofMillis(200));

    assertThatThrownBy(() -> hurried.send(Deliveries.of("never")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("<" + uri("/hook") + "> has not answered within <PT0.2S>")
        .hasMessageNotContainingAny(SECRET);
    assertThatThrownBy(() -> hurried.send(Deliveries.of("endless")))
        .hasMessageContaining("has not answered within <PT0.2S>");
    assertThatThrownBy(() -> sender.withTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<PT0S>");
  }

  @Test
  void names_the_endpoint_where_nothing_listens() {
    server.stop(0);

    assertThatThrownBy(() -> sender.send(Deliveries.roomLocked()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(
            "<" + uri("/hook") + "> has not answered: check that the application is running")
        .hasMessageNotContainingAny(SECRET);
  }

  @Test
  void sets_the_interrupt_status_again() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> sender.send(Deliveries.of("never")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void never_shows_a_secret() {
    assertThat(sender)
        .hasToString("WebhookSender[to <%s>, headers [Authorization, Content-Type]]", uri("/hook"));
    assertThat(Deliveries.roomLocked().request(uri("/hook"), SECRET).toString())
        .doesNotContain(SECRET);
    for (String broken : List.of("secret\nsecret", "sécret", "secret\u007f")) {
      assertThatThrownBy(() -> sender.withSecret(broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("<Authorization>")
          .hasMessageNotContainingAny("cret");
      assertThatThrownBy(() -> Deliveries.roomLocked().request(uri("/hook"), broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContainingAny("cret");
    }
  }

  @Test
  void refuses_an_invalid_url_or_header() {
    assertThatThrownBy(() -> WebhookSender.to(URI.create("/hook")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sender.withHeader("Host", "elsewhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Host");
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    received.add(
        "%s %s %s %s %s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
    if (body.contains("wait_for_two")) {
      awaitTwo();
    }
    if (body.contains("\"never\"")) {
      await();
    }
    exchange.getResponseHeaders().add("X-Seen", "yes");
    exchange.sendResponseHeaders(status(body), status(body) == 204 ? -1 : 4);
    if (body.contains("\"endless\"")) {
      exchange.getResponseBody().flush();
      await();
    }
    if (status(body) != 204) {
      exchange.getResponseBody().write("seen".getBytes(UTF_8));
    }
    exchange.close();
  }

  private static int status(String body) {
    int wanted = body.indexOf("status_");
    return wanted < 0 ? 200 : Integer.parseInt(body.substring(wanted + 7, wanted + 10));
  }

  private final CountDownLatch two = new CountDownLatch(2);

  private void awaitTwo() {
    two.countDown();
    try {
      two.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
