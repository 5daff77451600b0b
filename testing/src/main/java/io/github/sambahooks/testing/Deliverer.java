package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.start.Wiring;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Delivers events to the observers in the current CDI container, without a server or HTTP. The body
 * is decoded and fired as on a server: with qualifiers, and as your own record if you have one.
 *
 * <pre>{@code
 * Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined().named("Ada"));
 * }</pre>
 *
 * <p>Synchronous observers run on the calling thread, in a request context. Asynchronous observers
 * run next, and the deliverer waits for them. It throws what an observer throws.
 *
 * <p>Works in any CDI 4 container: in a test, in a {@code main} method, or in a test that runs
 * inside a server. If the container does not discover extensions, as with weld-junit5, add {@code
 * io.github.sambahooks.observe.ObserverExtension} to it. The class path needs an implementation of
 * JSON-P, one of JSON-B if you have records of your own, and one of MicroProfile Config if an
 * {@code @InRoom} contains an expression.
 *
 * <p>Immutable. Safe for use by multiple threads.
 */
public final class Deliverer {

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  private final Duration timeout;

  private Deliverer(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * Returns a deliverer that looks up the current container each time it delivers. It waits up to
   * 10 seconds for asynchronous observers.
   *
   * @return a new deliverer
   * @throws IllegalStateException if no container is active, or if it does not know the library;
   *     the message says what to add
   * @throws io.github.sambahooks.observe.ObservationException if something that the application
   *     observes cannot work; the message lists every problem
   */
  public static Deliverer inCurrentContainer() {
    wire().close();
    return new Deliverer(DEFAULT_TIMEOUT);
  }

  /**
   * Sets how long to wait for asynchronous observers.
   *
   * @param timeout not negative
   * @return a new deliverer
   */
  public Deliverer withTimeout(Duration timeout) {
    return new Deliverer(timeout);
  }

  /**
   * Delivers an event to all its observers. Its {@code receivedAt()} is the epoch, so the event
   * equals {@link Delivery#event()}.
   *
   * <p>If an observer throws, this method throws the same exception, with those of other observers
   * as suppressed exceptions. A checked exception is wrapped in an unchecked one. As on a server,
   * CDI skips the remaining synchronous observers if one throws, but asynchronous observers are
   * still notified. On a server, the failure of a synchronous observer is answered with 500; that
   * of an asynchronous observer does not change the answer.
   *
   * @param delivery not null
   * @throws IllegalStateException if asynchronous observers have not completed in time, or if the
   *     thread is interrupted while it waits for them
   */
  public void deliver(Delivery<?> delivery) {
    deliver(delivery.body());
  }

  /**
   * Delivers a body, such as that of a {@link SamplePayload}. Otherwise the same as {@link
   * #deliver(Delivery)}.
   *
   * @param body JSON; not null
   * @throws IllegalArgumentException if the body is not an event; a server would answer 400
   * @throws IllegalStateException if asynchronous observers have not completed in time, or if the
   *     thread is interrupted while it waits for them
   */
  public void deliver(String body) {
    try (Wiring wiring = wire()) {
      List<Firing> firings = fire(body, wiring.pipelineOutsideRequests());
      rethrow(ObserverFailures.await(firings, timeout));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for asynchronous observers", e);
    }
  }

  private static Wiring wire() {
    return Wiring.inCurrentContainer(DeliveryListeners.none());
  }

  private static List<Firing> fire(String body, Pipeline pipeline) {
    try {
      return pipeline.fire(pipeline.decode(body.getBytes(UTF_8), Instant.EPOCH), Audience.ALL);
    } catch (NotAnEventException e) {
      throw new IllegalArgumentException(
          "The library would answer 400 to this body and fire nothing: " + e.getMessage(), e);
    }
  }

  private static void rethrow(List<Throwable> failures) {
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.get(0);
    failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(first.getMessage(), first);
  }
}
