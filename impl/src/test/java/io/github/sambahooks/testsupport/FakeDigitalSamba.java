package io.github.sambahooks.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A fake of the vendor's REST API for webhooks, on 127.0.0.1. It enforces the documented
 * authentication, validation, paging and rate limit, records every request, and fails on demand.
 */
public final class FakeDigitalSamba implements AutoCloseable {

  public static final String TEAM_ID = "e2a9c1d4-team";
  public static final String DEVELOPER_KEY = "fake-developer-key-0c7f";

  private static final String WEBHOOKS = "/api/v1/webhooks";
  private static final List<String> AUTHORIZED =
      List.of(
          "Bearer " + DEVELOPER_KEY,
          "Basic "
              + Base64.getEncoder()
                  .encodeToString((TEAM_ID + ":" + DEVELOPER_KEY).getBytes(UTF_8)));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final FakeWebhooks webhooks = new FakeWebhooks();
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final Queue<FakeAnswer> script = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requestsThisMinute = new AtomicInteger();
  private volatile int limit = 1000;
  private volatile Consumer<RecordedRequest> before = request -> {};
  private volatile Consumer<RecordedRequest> beforeSending = request -> {};
  private volatile FakeAnswer constant;
  private final AtomicReference<String> lost = new AtomicReference<>();

  private FakeDigitalSamba() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public static FakeDigitalSamba start() {
    return new FakeDigitalSamba();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the webhooks that exist. */
  public FakeWebhooks webhooks() {
    return webhooks;
  }

  /** Sets the answers to the next requests, one each, in place of the documented ones. */
  public void script(FakeAnswer... answers) {
    script.addAll(List.of(answers));
  }

  /** Executes the next such call, but breaks the connection instead of answering. */
  public void loseAnswerTo(String call) {
    lost.set(call);
  }

  /** Answers every request from now on with status 200 and this body. */
  public void always(String body) {
    constant = FakeAnswer.json(200, body);
  }

  /** Sets an action that runs before each request is handled, on the request's thread. */
  public void before(Consumer<RecordedRequest> action) {
    before = action;
  }

  /** Sets an action that runs after each answer is determined and before it is sent. */
  public void beforeSending(Consumer<RecordedRequest> action) {
    beforeSending = action;
  }

  /** Sets the rate limit, which is 1000 requests per minute by default. */
  public void allow(int requestsPerMinute) {
    limit = requestsPerMinute;
  }

  /** Starts another minute for the rate limit. */
  public void nextMinute() {
    requestsThisMinute.set(0);
  }

  public List<RecordedRequest> requests() {
    return requests;
  }

  /** Returns all calls, each as method and path. */
  public List<String> calls() {
    return requests.stream().map(RecordedRequest::call).toList();
  }

  /** Returns the calls that change something, each as method and path. */
  public List<String> writes() {
    return requests.stream().filter(RecordedRequest::isWrite).map(RecordedRequest::call).toList();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    RecordedRequest request =
        new RecordedRequest(
            exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
            exchange.getRequestURI().getQuery(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    requests.add(request);
    before.accept(request);
    try {
      FakeAnswer answer = answer(request);
      beforeSending.accept(request);
      boolean isLost = request.call().equals(lost.get()) && lost.getAndSet(null) != null;
      (isLost ? FakeAnswer.reset() : answer).send(exchange, closed);
    } catch (InterruptedException e) {
      exchange.close();
    }
  }

  private FakeAnswer answer(RecordedRequest request) {
    FakeAnswer scripted = script.poll();
    if (scripted != null) {
      return scripted;
    }
    if (constant != null) {
      return constant;
    }
    if (requestsThisMinute.incrementAndGet() > limit) {
      return FakeAnswer.rateLimited("38");
    }
    if (request.authorization() == null || !AUTHORIZED.contains(request.authorization())) {
      return FakeAnswer.error(401, "Unauthenticated.");
    }
    return switch (request.call()) {
      case "GET /api/v1/events" -> webhooks.eventNames();
      case "GET " + WEBHOOKS -> webhooks.page(request);
      case "POST " + WEBHOOKS -> webhooks.create(request);
      default -> answerAboutOne(request);
    };
  }

  private FakeAnswer answerAboutOne(RecordedRequest request) {
    String[] call = request.call().split(" " + WEBHOOKS + "/", 2);
    if (call.length < 2) {
      return FakeAnswer.error(404, "Not Found");
    }
    return switch (call[0]) {
      case "GET" -> webhooks.get(call[1]);
      case "PATCH" -> webhooks.edit(call[1], request);
      case "DELETE" -> webhooks.delete(call[1]);
      default -> FakeAnswer.error(405, "The method is not supported for this route.");
    };
  }
}
