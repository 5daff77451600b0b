package io.github.sambahooks.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** An answer of {@link FakeDigitalSamba}, including every kind of failure. */
@FunctionalInterface
public interface FakeAnswer {

  /**
   * Sends the answer.
   *
   * @param closed counted down when the fake is closed
   */
  void send(HttpExchange exchange, CountDownLatch closed) throws IOException, InterruptedException;

  static FakeAnswer json(int status, Object body) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] bytes = body.toString().getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** Returns an error with a message, in the shape of the vendor's framework (inferred). */
  static FakeAnswer error(int status, String message) {
    return json(status, "{\"message\": \"" + message + "\"}");
  }

  /** Returns the documented answer to a request beyond the rate limit. */
  static FakeAnswer rateLimited(String retryAfter) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().set("retry-after", retryAfter);
      json(
              429,
              "{\"message\": \"Too Many Attempts. You may try again in "
                  + retryAfter
                  + " seconds.\", \"error\": \"rate-limit\"}")
          .send(exchange, closed);
    };
  }

  static FakeAnswer garbage() {
    return json(200, "<html>Welcome to the hotel's network</html>");
  }

  static FakeAnswer reset() {
    return (exchange, closed) -> exchange.close();
  }

  static FakeAnswer redirect(String location) {
    return (exchange, closed) -> {
      exchange.getResponseHeaders().set("Location", location);
      json(302, "").send(exchange, closed);
    };
  }

  static FakeAnswer hang() {
    return (exchange, closed) -> {
      closed.await();
      exchange.close();
    };
  }

  /** Starts the body and never completes it. */
  static FakeAnswer hangInTheBody() {
    return (exchange, closed) -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('[');
      exchange.getResponseBody().flush();
      closed.await();
      exchange.close();
    };
  }
}
