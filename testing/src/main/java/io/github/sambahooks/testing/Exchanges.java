package io.github.sambahooks.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests and waits for the answers.
 *
 * <p>Safe for use by multiple threads.
 */
final class Exchanges {

  private static final int MAX_CONCURRENT = 64;

  private final HttpClient client;

  Exchanges(HttpClient client) {
    this.client = client;
  }

  WebhookAnswer send(HttpRequest request) {
    return await(start(request), request);
  }

  /** Sends requests concurrently and returns the answers, in the order of the requests. */
  List<WebhookAnswer> sendAll(List<HttpRequest> requests) {
    Semaphore free = new Semaphore(MAX_CONCURRENT);
    List<CompletableFuture<WebhookAnswer>> started = new ArrayList<>();
    for (HttpRequest request : requests) {
      free.acquireUninterruptibly();
      started.add(start(request).whenComplete((answer, failure) -> free.release()));
    }
    List<WebhookAnswer> answers = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      answers.add(await(started.get(i), requests.get(i)));
    }
    return answers;
  }

  private CompletableFuture<WebhookAnswer> start(HttpRequest request) {
    long start = System.nanoTime();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        // the request's own timeout does not cover the body of the answer
        .orTimeout(timeout(request).toNanos(), TimeUnit.NANOSECONDS)
        .thenApply(response -> answer(response, Duration.ofNanos(System.nanoTime() - start)));
  }

  private static WebhookAnswer answer(HttpResponse<String> response, Duration duration) {
    return new WebhookAnswer(response.statusCode(), response.body(), response.headers(), duration);
  }

  private static WebhookAnswer await(CompletableFuture<WebhookAnswer> answer, HttpRequest request) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(failure(request, e.getCause()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(
          new InterruptedIOException(
              "Interrupted while waiting for the answer of <" + request.uri() + ">"));
    }
  }

  private static IOException failure(HttpRequest request, Throwable cause) {
    if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
      return new IOException(
          "<%s> has not answered within <%s>: see the server's log, or wait longer by withTimeout(…)"
              .formatted(request.uri(), timeout(request)),
          cause);
    }
    return new IOException(
        "<%s> has not answered: check that the application is running at this address: %s"
            .formatted(request.uri(), cause),
        cause);
  }

  private static Duration timeout(HttpRequest request) {
    return request.timeout().orElse(Requests.TIMEOUT);
  }
}
