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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** The server under test, as seen over HTTP and in its log. */
final class Server {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The secret of the vendor's documentation. */
  static final String SAMPLE_SECRET = "Asf#k$%lfCaPe93$a";

  private Server() {}

  /** Returns a sender for the webhook at a path, with the sample secret. */
  static WebhookSender sender(String path) {
    return WebhookSender.to(url(path)).withSecret(SAMPLE_SECRET);
  }

  /** Returns a sender with another {@code Authorization} header, or without one if null. */
  static WebhookSender authorized(WebhookSender sender, String header) {
    return header == null ? sender.withoutSecret() : sender.withHeader("Authorization", header);
  }

  /** Returns the status of a request without a body. */
  static int status(String method, String path) throws Exception {
    return send(request(path).method(method, BodyPublishers.noBody())).statusCode();
  }

  /** Returns the body of the answer to a GET request. */
  static String get(String path) throws Exception {
    return send(request(path).GET()).body();
  }

  /** Sends so many requests at the same time that every thread of the server gets some of them. */
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

  /** Returns whether the server has one of the features that {@link Needs} names. */
  static boolean has(String feature) {
    return features().contains(feature);
  }

  static Set<String> features() {
    return Set.of(System.getProperty("server.features", "").split("\\s+"));
  }

  /** Waits until the text at a path contains a line. */
  static void awaitLine(String path, String line) throws Exception {
    await(() -> assertThat(get(path).lines()).contains(line));
  }

  /** Waits until an assertion holds. If it does not hold in time, fails with its last error. */
  static void await(Assertion assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .pollInSameThread()
        .untilAsserted(assertion::check);
  }

  /** Returns the context path of a deployment. */
  static String context(String name) {
    String fixed = System.getProperty("server.context", "");
    return fixed.isEmpty() ? "/" + name : fixed;
  }

  /** Returns everything that the server has logged so far. */
  static String log() throws IOException {
    return new String(Files.readAllBytes(Path.of(System.getProperty("server.log"))), UTF_8);
  }

  /** Returns the length of the log, or 0 if the server has not started yet. */
  static int logSize() throws IOException {
    return Files.exists(Path.of(System.getProperty("server.log"))) ? log().length() : 0;
  }

  /**
   * Asserts that the library has logged that an application does not start, once, as an error.
   *
   * @param application how the message names it
   * @param before the length of the log before the deployment
   */
  static void assertOneFailedStart(String application, int before) throws IOException {
    String logged = log().substring(before);
    // some servers write the level in the line above the message
    String error = "( E |ERROR|SEVERE)[^\\n]*\\n?[^\\n]*" + application + " does not start: ";
    assertThat(Pattern.compile(error).matcher(logged).results()).as(logged).hasSize(1);
  }

  /** An assertion that is expected to hold in time. */
  interface Assertion {
    void check() throws Exception;
  }
}
