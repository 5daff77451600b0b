package io.github.sambahooks.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.WebhookSender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The server under test as a client sees it: by HTTP, and by its log. */
final class Server {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The secret of the vendor's documentation. */
  static final String SAMPLE_SECRET = "Asf#k$%lfCaPe93$a";

  private Server() {}

  /** Returns a sender to the webhook at a path, with the sample secret. */
  static WebhookSender sender(String path) {
    return WebhookSender.to(url(path)).withSecret(SAMPLE_SECRET);
  }

  /** Returns the same with another {@code Authorization}, or none for null. */
  static WebhookSender authorized(WebhookSender sender, String header) {
    return header == null ? sender.withoutSecret() : sender.withHeader("Authorization", header);
  }

  /** Returns the status of a request without a body. */
  static int status(String method, String path) throws Exception {
    return send(request(path).method(method, BodyPublishers.noBody())).statusCode();
  }

  /** Returns the body of what a path answers. */
  static String get(String path) throws Exception {
    return send(request(path).GET()).body();
  }

  /**
   * Asks for a path so often at the same time that every thread of the server has something to do.
   */
  static void burst(String path) {
    for (int i = 0; i < 3; i++) {
      CompletableFuture.allOf(
              IntStream.range(0, 64)
                  .mapToObj(n -> CLIENT.sendAsync(request(path).build(), BodyHandlers.discarding()))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url(path));
  }

  static URI url(String path) {
    return URI.create(System.getProperty("server.url") + path);
  }

  /** Tells whether the server has what {@link Needs} names. */
  static boolean has(String feature) {
    return features().contains(feature);
  }

  static Set<String> features() {
    return Set.of(System.getProperty("server.features", "").split("\\s+"));
  }

  /** Waits until a path answers a text that has a line. */
  static void awaitLine(String path, String line) throws Exception {
    await(() -> assertThat(get(path).lines()).contains(line));
  }

  /** Waits until an assertion holds, and fails as it does if it never holds. */
  static void await(Assertion assertion) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (true) {
      try {
        assertion.check();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }

  /** Returns the context path of the deployment of a name. */
  static String context(String name) {
    String fixed = System.getProperty("server.context", "");
    return fixed.isEmpty() ? "/" + name : fixed;
  }

  /** Returns what the server has logged so far. */
  static String log() throws IOException {
    return new String(Files.readAllBytes(Path.of(System.getProperty("server.log"))), UTF_8);
  }

  /** Something that becomes true. */
  interface Assertion {
    void check() throws Exception;
  }
}
