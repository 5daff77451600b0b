package io.github.sambahooks.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
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

  private Server() {}

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

  /** A delivery as Digital Samba sends it, until something is changed. */
  static Delivery delivery(String path) {
    return new Delivery(path);
  }

  /** A delivery to be sent; secret and content type are the documented ones. */
  static final class Delivery {

    static final String SAMPLE_SECRET = "Asf#k$%lfCaPe93$a";

    private final String path;
    private String authorization = "Bearer " + SAMPLE_SECRET;
    private String contentType = "application/json";
    private String method = "POST";
    private String filter = "none";
    private BodyPublisher body = BodyPublishers.noBody();

    private Delivery(String path) {
      this.path = path;
    }

    Delivery method(String name) {
      this.method = name;
      return this;
    }

    Delivery authorization(String header) {
      this.authorization = header;
      return this;
    }

    /** Has the probe's filter read the body, or the parameters, before the library does. */
    Delivery filteredBy(String wish) {
      this.filter = wish;
      return this;
    }

    Delivery contentType(String type) {
      this.contentType = type;
      return this;
    }

    Delivery body(String json) {
      this.body = BodyPublishers.ofString(json);
      return this;
    }

    /** Sends the body without declaring its size. */
    Delivery chunked(String json) {
      this.body = BodyPublishers.fromPublisher(BodyPublishers.ofString(json));
      return this;
    }

    Delivery event(String eventType) {
      return body("{\"eventType\":\"" + eventType + "\"}");
    }

    Delivery payload(String eventType) throws IOException {
      return body(Files.readString(Path.of(System.getProperty("payloads"), eventType + ".json")));
    }

    HttpResponse<String> send() throws Exception {
      HttpRequest.Builder request = request(path).method(method, body).header("X-Filter", filter);
      if (authorization != null) {
        request.header("Authorization", authorization);
      }
      if (contentType != null) {
        request.header("Content-Type", contentType);
      }
      return Server.send(request);
    }

    int status() throws Exception {
      return send().statusCode();
    }
  }
}
