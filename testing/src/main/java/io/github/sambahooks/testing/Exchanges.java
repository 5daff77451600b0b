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

/** Requests and their answers, one or many at a time. Safe for any number of threads. */
final class Exchanges {

  private static final int UNDER_WAY = 64;

  private final HttpClient client;

  Exchanges(HttpClient client) {
    this.client = client;
  }

  WebhookAnswer one(HttpRequest request) {
    return await(start(request), request);
  }

  /** Returns the answers, in the order of the requests. */
  List<WebhookAnswer> many(List<HttpRequest> requests) {
    Semaphore free = new Semaphore(UNDER_WAY);
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
        // the request's own time-out ends with the answer's headers
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
          "<%s> has not answered within <%s>: see withTimeout(…), and the server's log"
              .formatted(request.uri(), timeout(request)),
          cause);
    }
    return new IOException(
        "<%s> has not answered: is the application started, and is this its address? %s"
            .formatted(request.uri(), cause),
        cause);
  }

  private static Duration timeout(HttpRequest request) {
    return request.timeout().orElse(Requests.TIMEOUT);
  }
}
