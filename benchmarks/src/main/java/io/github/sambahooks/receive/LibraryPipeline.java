package io.github.sambahooks.receive;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Secret;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The library's pipeline as a deployment puts it together, without a server around it. It stands in
 * this package so that nothing of it has to be public.
 */
public final class LibraryPipeline implements AutoCloseable {

  private static final int LARGEST_BODY = 256 * 1024;

  private final Deployment deployment;
  private final Receiver receiver;

  /** Puts it together for the CDI container that runs. */
  public LibraryPipeline(String secret) {
    Configuration configuration =
        new Configuration(
            List.of(new Secret(secret)), "/webhook", LARGEST_BODY, false, Optional.empty());
    deployment = new Deployment(configuration, Clock.systemUTC());
    receiver = deployment.receiver();
  }

  /** Receives a delivery; returns whether it was answered with 200. */
  public boolean receive(String authorization, byte[] body) {
    Request request =
        new Request(
            "POST",
            authorization,
            "application/json",
            body.length,
            () -> new ByteArrayInputStream(body));
    return receiver.receive(request) == Answer.DELIVERED;
  }

  @Override
  public void close() {
    deployment.close();
  }
}
