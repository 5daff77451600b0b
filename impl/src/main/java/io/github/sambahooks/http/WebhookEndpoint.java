package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.ERROR;
import static java.util.Objects.requireNonNull;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.http.BodyReader.BodyConsumedException;
import io.github.sambahooks.http.BodyReader.BodyTooLargeException;
import io.github.sambahooks.http.BodyReader.BodyTooSlowException;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Receives deliveries: authenticate, read, decode, store or fire, answer.
 *
 * <p>Safe for use by multiple threads.
 */
public final class WebhookEndpoint {

  private static final System.Logger LOG = System.getLogger(WebhookEndpoint.class.getName());
  private static final String EMPTY =
      "the body is empty; if the sender has sent one, a servlet filter of this application has read"
          + " it";
  private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

  private final boolean allowUnauthenticated;
  private volatile BearerAuthenticator authenticator;
  private final BodyReader reader;
  private final boolean requiresHttps;
  private final Utf8Transcoder transcoder;
  private final CopiedHeaders headers;
  private final Pipeline pipeline;
  private final DeliveryHandler handler;
  private final DeliveryListener listeners;
  private final Clock clock;
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean closed;

  /**
   * Creates an endpoint.
   *
   * @param pipeline decodes deliveries
   * @param handler stores or fires them
   * @param listeners notified of each delivery; must not throw
   */
  public WebhookEndpoint(
      Configuration configuration,
      Pipeline pipeline,
      DeliveryHandler handler,
      DeliveryListener listeners,
      Clock clock) {
    this.allowUnauthenticated = configuration.allowUnauthenticated();
    accept(configuration.secrets());
    this.reader =
        new BodyReader(
            configuration.limits().maxBodySize(),
            configuration.limits().bodyTimeout(),
            System::nanoTime);
    this.requiresHttps = configuration.requireHttps();
    this.transcoder = new Utf8Transcoder(clock);
    this.headers = new CopiedHeaders(configuration.headers());
    this.pipeline = pipeline;
    this.handler = handler;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * Replaces the accepted secrets. Requests that are being authenticated still use the old ones.
   */
  public void accept(List<Secret> secrets) {
    authenticator = new BearerAuthenticator(secrets, allowUnauthenticated);
  }

  /** Receives one delivery and returns the answer. Never throws. */
  public HttpAnswer receive(WebhookRequest request) {
    underWay.incrementAndGet();
    try {
      return closed
          ? refuse(request, HttpAnswer.UNAVAILABLE, "the application is stopping")
          : answer(request);
    } catch (RuntimeException | Error e) {
      LOG.log(ERROR, "A delivery could not be received; answered 500, the sender may not retry", e);
      return HttpAnswer.FAILED;
    } finally {
      underWay.decrementAndGet();
    }
  }

  /**
   * Refuses every further delivery, and waits for those that are under way.
   *
   * @param timeout how long to wait
   */
  public void close(Duration timeout) {
    closed = true;
    long end = System.nanoTime() + timeout.toNanos();
    try {
      while (underWay.get() > 0 && System.nanoTime() < end) {
        Thread.sleep(POLL_INTERVAL.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpAnswer answer(WebhookRequest request) {
    if (!request.isPost()) {
      return refuse(
          request,
          HttpAnswer.METHOD_NOT_ALLOWED,
          "the method is <" + request.method() + ">, not POST");
    }
    if (requiresHttps && !request.secure()) {
      return refuse(
          request,
          HttpAnswer.HTTPS_REQUIRED,
          "it did not come over TLS as far as the server knows, and "
              + ConfigKey.REQUIRE_HTTPS.key()
              + " is true");
    }
    Authentication authentication = authenticator.authenticate(request.authorization());
    if (authentication.isRefused()) {
      return refuse(request, HttpAnswer.UNAUTHENTICATED, authentication.reason());
    }
    Optional<String> unsupported = unsupported(request, authentication);
    return unsupported.isPresent()
        ? refuse(request, HttpAnswer.UNSUPPORTED_MEDIA_TYPE, unsupported.get())
        : receiveBody(request);
  }

  /**
   * Returns why a body is not even read. A web page can post anything but JSON to a server that its
   * visitor reaches, so only a sender with a secret may declare another type, or none.
   */
  private static Optional<String> unsupported(
      WebhookRequest request, Authentication authentication) {
    if (authentication == Authentication.NOT_REQUIRED
        && !new ContentType(request.contentType()).isJson()) {
      return Optional.of(
          "the Content-Type is <%s>, which only a sender with the secret may send"
              .formatted(request.contentType()));
    }
    return request
        .contentEncoding()
        .map(
            encoding ->
                "the Content-Encoding is <%s>, but only identity is supported".formatted(encoding));
  }

  private HttpAnswer receiveBody(WebhookRequest request) {
    try {
      byte[] body = transcoder.toUtf8(reader.read(request), request.contentType());
      if (body.length == 0) {
        return refuse(request, HttpAnswer.NOT_AN_EVENT, EMPTY);
      }
      WebhookEvent event = pipeline.decode(body, clock.instant(), headers.of(request));
      return handle(new ReceivedDelivery(event, body, request.remoteAddress().get()));
    } catch (BodyTooLargeException e) {
      return refuse(request, HttpAnswer.TOO_LARGE, e.getMessage());
    } catch (BodyTooSlowException e) {
      return refuse(request, HttpAnswer.TOO_SLOW, e.getMessage());
    } catch (NotAnEventException e) {
      return refuse(request, HttpAnswer.NOT_AN_EVENT, e.getMessage());
    } catch (IOException e) {
      return refuse(request, HttpAnswer.NOT_AN_EVENT, "the body could not be read: " + e);
    } catch (BodyConsumedException e) {
      LOG.log(ERROR, e.getMessage());
      return HttpAnswer.FAILED;
    }
  }

  private HttpAnswer handle(ReceivedDelivery delivery) {
    listeners.received(delivery);
    return HttpAnswer.of(
        requireNonNull(handler.handle(delivery), "the result of the delivery handler"));
  }

  private HttpAnswer refuse(WebhookRequest request, HttpAnswer answer, String reason) {
    listeners.refused(new Refusal(answer.status(), reason, request.remoteAddress().get()));
    return answer;
  }
}
