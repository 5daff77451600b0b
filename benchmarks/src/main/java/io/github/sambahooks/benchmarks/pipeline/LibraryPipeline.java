package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.http.HttpAnswer;
import io.github.sambahooks.http.RefusalLog;
import io.github.sambahooks.http.WebhookEndpoint;
import io.github.sambahooks.http.WebhookRequest;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.FailureLog;
import io.github.sambahooks.pipeline.ImmediateHandler;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.start.Wiring;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The library in the current CDI container, wired as a deployment wires it, without a server around
 * it: its two logs are the only listeners unless others are given.
 */
public final class LibraryPipeline implements AutoCloseable {

  private static final int MAX_BODY_SIZE = 256 * 1024;
  private static final String REMOTE_ADDRESS = "192.0.2.1";

  private final Wiring wiring;
  private final WebhookEndpoint endpoint;
  private final long size;
  private final WebhookRequest.Body body;

  /**
   * Creates a pipeline whose deliveries have been read already.
   *
   * @param body of each delivery
   * @param others listeners in addition to the two logs
   */
  public LibraryPipeline(String secret, byte[] body, DeliveryListener... others) {
    this(secret, body.length, () -> new ReadBody(body), others);
  }

  /**
   * Creates a pipeline that reads its deliveries.
   *
   * @param size of the body of each delivery, in bytes
   * @param body returns a new stream for each delivery
   * @param others listeners in addition to the two logs
   */
  public LibraryPipeline(
      String secret, int size, Supplier<InputStream> body, DeliveryListener... others) {
    Clock clock = Clock.systemUTC();
    DeliveryListeners listeners =
        new DeliveryListeners(
            Clock.systemUTC(),
            List.of(new RefusalLog("/benchmark", clock), new FailureLog(clock)),
            List.of(others));
    Configuration configuration =
        new Configuration(
            List.of(new Secret(secret)),
            "/webhook",
            Limits.ofBodySize(MAX_BODY_SIZE),
            false,
            false,
            List.of(),
            Optional.empty());
    this.wiring = Wiring.inCurrentContainer(listeners);
    this.endpoint =
        new WebhookEndpoint(
            configuration,
            wiring.pipeline(),
            new ImmediateHandler(wiring.pipeline()),
            listeners,
            clock);
    this.size = size;
    this.body = body::get;
  }

  /** Receives a delivery; returns whether it was answered with 200. */
  public boolean receive(String authorization) {
    WebhookRequest request =
        new WebhookRequest(
            "HTTP/1.1",
            "POST",
            false,
            name -> name.equals("Authorization") ? List.of(authorization) : List.of(),
            "application/json",
            size,
            body,
            () -> REMOTE_ADDRESS);
    return endpoint.receive(request) == HttpAnswer.DELIVERED;
  }

  @Override
  public void close() {
    wiring.close();
  }

  /** Returns the bytes themselves, where a request would return a copy. */
  private static final class ReadBody extends InputStream {

    private final byte[] bytes;

    private ReadBody(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] readNBytes(int length) {
      return bytes;
    }

    @Override
    public int read() {
      return -1;
    }
  }
}
