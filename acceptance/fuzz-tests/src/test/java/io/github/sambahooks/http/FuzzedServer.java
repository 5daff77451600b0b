package io.github.sambahooks.http;

import static io.github.sambahooks.fuzz.Check.check;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.fuzz.Seeds;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.DeliveryHandler.Result;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The servlet on Undertow, at {@code /hook}. It fails the test that makes it log an exception. */
final class FuzzedServer implements AutoCloseable {

  private final Logger root = Logger.getLogger("");
  private final FailureLog failures = new FailureLog();
  private final AtomicInteger deliveries = new AtomicInteger();
  private final Undertow server;

  FuzzedServer() throws ServletException {
    root.addHandler(failures);
    WebhookServlet servlet = new WebhookServlet(this::endpoint, () -> {}, Clock.systemUTC());
    DeploymentInfo info =
        Servlets.deployment()
            .setDeploymentName("fuzz")
            .setContextPath("/")
            .setClassLoader(getClass().getClassLoader())
            .addServlet(
                Servlets.servlet(
                        "hook", WebhookServlet.class, new ImmediateInstanceFactory<>(servlet))
                    .addMapping("/hook"));
    DeploymentManager deployment = Servlets.newContainer().addDeployment(info);
    deployment.deploy();
    server =
        Undertow.builder()
            .setIoThreads(1)
            .setWorkerThreads(4)
            .addHttpListener(0, "127.0.0.1")
            .setHandler(withoutAsterisk(deployment.start()))
            .build();
    server.start();
  }

  int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** Returns how many deliveries were accepted. */
  int deliveries() {
    return deliveries.get();
  }

  /** Fails if an exception or an error was logged. */
  void checkLog() {
    LogRecord failure = failures.first.getAndSet(null);
    check(failure == null, failure == null ? "" : "logged: " + failure.getMessage());
  }

  @Override
  public void close() {
    server.stop();
    root.removeHandler(failures);
  }

  /** Answers requests like {@code OPTIONS *} itself, because servlets on Undertow fail for them. */
  private static HttpHandler withoutAsterisk(HttpHandler servlets) {
    return exchange -> {
      if (exchange.getRelativePath().startsWith("/")) {
        servlets.handleRequest(exchange);
      } else {
        exchange.setStatusCode(StatusCodes.NOT_FOUND).endExchange();
      }
    };
  }

  private WebhookEndpoint endpoint() {
    return new WebhookEndpoint(
        new Configuration(
            List.of(new Secret(Seeds.SECRET)),
            "/hook",
            Limits.DEFAULTS,
            false,
            false,
            List.of("User-Agent"),
            Optional.empty()),
        new Decoding(),
        this::accept,
        DeliveryListeners.none(),
        Clock.systemUTC());
  }

  private Result accept(ReceivedDelivery delivery) {
    deliveries.incrementAndGet();
    return delivery.event().toString().isEmpty() ? Result.FAILED : Result.ACCEPTED;
  }

  /** Decodes, but fires nothing. */
  private static final class Decoding implements Pipeline {

    private final EventDecoder decoder = new EventDecoder();

    @Override
    public WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers)
        throws NotAnEventException {
      return decoder.decode(body, receivedAt, headers);
    }

    @Override
    public List<Firing> fire(WebhookEvent decoded, Audience audience) {
      throw new AssertionError("nothing is fired");
    }
  }

  /** Keeps the first record that is an error or has an exception. */
  private static final class FailureLog extends Handler {

    private final AtomicReference<LogRecord> first = new AtomicReference<>();

    @Override
    public void publish(LogRecord logged) {
      boolean isError = logged.getLevel().intValue() >= Level.SEVERE.intValue();
      if ((isError || logged.getThrown() != null) && !isOfUndertow(logged)) {
        first.compareAndSet(null, logged);
      }
    }

    /**
     * Undertow fails for some malformed requests before it calls the servlet, or when it drains the
     * body after that.
     */
    private static boolean isOfUndertow(LogRecord logged) {
      return String.valueOf(logged.getMessage()).startsWith("UT005090")
          && logged.getThrown() != null
          && Arrays.stream(logged.getThrown().getStackTrace())
              .noneMatch(frame -> frame.getClassName().equals(WebhookServlet.class.getName()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
