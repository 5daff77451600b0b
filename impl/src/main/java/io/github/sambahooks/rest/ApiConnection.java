package io.github.sambahooks.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.config.ApiConfiguration;
import io.github.sambahooks.config.ConfigKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests to the REST API: each once, authenticated, within a time-out that holds for the
 * whole answer. Redirections are not followed, for they would take the key elsewhere.
 *
 * <p>Safe for any number of threads.
 */
final class ApiConnection implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final ApiConfiguration api;
  private final Duration timeout;
  private final ErrorMapper failures;
  private CloseableHttpClient http;

  ApiConnection(ApiConfiguration api, ErrorMapper failures) {
    this(api, failures, TIMEOUT);
  }

  ApiConnection(ApiConfiguration api, ErrorMapper failures, Duration timeout) {
    this.api = api;
    this.failures = failures;
    this.timeout = timeout;
  }

  /** Sends a request and returns the body of the answer, if the answer says success. */
  String send(ApiRequest request) {
    HttpResponse<String> answer = await(request, client().sendAsync(http(request), handler()));
    if (answer.statusCode() / 100 == 2) {
      return answer.body();
    }
    throw failures.read(request, answer);
  }

  /** Ends every thread; a later request begins anew. */
  @Override
  public synchronized void close() {
    if (http != null) {
      http.close();
      http = null;
    }
  }

  private synchronized HttpClient client() {
    if (http == null) {
      http = new CloseableHttpClient(timeout);
    }
    return http.client();
  }

  private static HttpResponse.BodyHandler<String> handler() {
    return BodyHandlers.ofString(UTF_8);
  }

  private HttpRequest http(ApiRequest request) {
    String authorization = api.authorization().orElseThrow(ApiConnection::withoutKey);
    HttpRequest.Builder http =
        HttpRequest.newBuilder(URI.create(api.url() + request.path()))
            .timeout(timeout)
            .header("Authorization", authorization)
            .header("Accept", "application/json");
    BodyPublisher body = BodyPublishers.noBody();
    if (request.body() != null) {
      http.header("Content-Type", "application/json");
      body = BodyPublishers.ofString(request.body().toString(), UTF_8);
    }
    return http.method(request.method(), body).build();
  }

  private static UnauthenticatedException withoutKey() {
    return new UnauthenticatedException(
        "No developer key is configured, so Digital Samba was not asked: set "
            + ConfigKey.REGISTRATION_DEVELOPER_KEY);
  }

  private HttpResponse<String> await(
      ApiRequest request, CompletableFuture<HttpResponse<String>> answer) {
    try {
      // the time-out of the request ends with the headers of the answer; this one does not
      return answer.get(timeout.toMillis(), MILLISECONDS);
    } catch (TimeoutException e) {
      throw unreachable(request, "there is no whole answer after " + timeout.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw unreachable(request, String.valueOf(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(request, "the thread was interrupted", e);
    } finally {
      answer.cancel(true);
    }
  }

  private UnreachableException unreachable(ApiRequest request, String why, Throwable cause) {
    return new UnreachableException(
        "Digital Samba did not answer <%s> at <%s>: %s. Check that this server reaches it, and %s"
            .formatted(request, api.url(), why, ConfigKey.REGISTRATION_API_URL),
        cause);
  }
}
