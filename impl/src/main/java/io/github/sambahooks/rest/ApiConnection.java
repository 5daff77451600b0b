package io.github.sambahooks.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhooksException;
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
 * Sends authenticated requests to the REST API, each once, with a timeout for the complete answer.
 * Redirects are not followed, because the key would be sent to another host.
 *
 * <p>Safe for use by multiple threads.
 */
final class ApiConnection implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final ApiConfiguration api;
  private final Duration timeout;
  private final ErrorMapper errors;
  private CloseableHttpClient http;

  ApiConnection(ApiConfiguration api, ErrorMapper errors) {
    this(api, errors, TIMEOUT);
  }

  ApiConnection(ApiConfiguration api, ErrorMapper errors, Duration timeout) {
    this.api = api;
    this.errors = errors;
    this.timeout = timeout;
  }

  /**
   * Sends a request and returns the body of the answer.
   *
   * @throws WebhooksException if there is no answer, or its status is not 2xx
   */
  String send(ApiRequest request) {
    HttpResponse<String> answer =
        await(request, client().sendAsync(toHttpRequest(request), bodyHandler()));
    if (answer.statusCode() / 100 == 2) {
      return answer.body();
    }
    throw errors.toException(request, answer);
  }

  /** Stops all threads. A later request starts new ones. */
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

  private static HttpResponse.BodyHandler<String> bodyHandler() {
    return BodyHandlers.ofString(UTF_8);
  }

  private HttpRequest toHttpRequest(ApiRequest request) {
    String authorization = api.authorization().orElseThrow(ApiConnection::missingKey);
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

  private static UnauthenticatedException missingKey() {
    return new UnauthenticatedException(
        "No developer key is configured, so no request was sent to Digital Samba: set "
            + ConfigKey.REGISTRATION_DEVELOPER_KEY);
  }

  private HttpResponse<String> await(
      ApiRequest request, CompletableFuture<HttpResponse<String>> answer) {
    try {
      // the request's own timeout ends with the headers of the answer; this one covers the body
      return answer.get(timeout.toMillis(), MILLISECONDS);
    } catch (TimeoutException e) {
      throw unreachable(request, "no complete answer within " + timeout.toSeconds() + " s", e);
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
        "Digital Samba did not answer <%s> at <%s>: %s. Check that this server can reach it, and check %s"
            .formatted(request, api.url(), why, ConfigKey.REGISTRATION_API_URL),
        cause);
  }
}
