package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.http.HttpAnswer;
import io.github.sambahooks.http.WebhookEndpoint;
import io.github.sambahooks.http.WebhookRequest;
import io.github.sambahooks.start.Deployment;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Secret;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The library's pipeline as a deployment puts it together, without a server around it. It stands in
 * this package so that nothing of it has to be public.
 */
public final class LibraryPipeline implements AutoCloseable {

  private static final int LARGEST_BODY = 256 * 1024;

  private final Deployment deployment;
  private final WebhookEndpoint receiver;
  private final long size;
  private final WebhookRequest.Body body;

  /**
   * Puts it together for the CDI container that runs.
   *
   * @param body of each delivery, which has been read already
   */
  public LibraryPipeline(String secret, byte[] body) {
    this(secret, body.length, () -> new ReadBody(body));
  }

  /**
   * Puts it together for the CDI container that runs.
   *
   * @param size of the body of each delivery
   */
  public LibraryPipeline(String secret, int size, Supplier<InputStream> body) {
    Configuration configuration =
        new Configuration(
            List.of(new Secret(secret)), "/webhook", LARGEST_BODY, false, Optional.empty());
    this.deployment = new Deployment(configuration, Clock.systemUTC());
    this.receiver = deployment.receiver();
    this.size = size;
    this.body = body::get;
  }

  /** Receives a delivery; returns whether it was answered with 200. */
  public boolean receive(String authorization) {
    return receiver.receive(new WebhookRequest("POST", authorization, "application/json", size, body))
        == HttpAnswer.DELIVERED;
  }

  @Override
  public void close() {
    deployment.close();
  }

  /** Gives the bytes themselves, where a request would give a copy. */
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
