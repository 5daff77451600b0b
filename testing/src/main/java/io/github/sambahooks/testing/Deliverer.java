package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.pipeline.ObserverPipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Brings deliveries to the observers of the CDI container that runs, without a server and without
 * HTTP: the body is decoded and fired as the library does when it arrives, with qualifiers, and as
 * your own record if you have one.
 *
 * <pre>{@code
 * Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined().named("Ada"));
 * }</pre>
 *
 * <p>Synchronous observers run on the calling thread, in a request context; then the asynchronous
 * ones run, and are waited for. What an observer throws is thrown. Works in any container with CDI
 * 4, in a test class, in {@code main}, or in a test that runs in a server; where the container
 * looks for no extensions, as weld-junit5's, add {@code
 * io.github.sambahooks.observe.ObserverExtension} to it. Needs an implementation of JSON-P in the
 * class path, one of JSON-B if you have records of your own, and one of MicroProfile Config if an
 * {@code @InRoom} has an expression.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Deliverer {

  private final Duration timeout;

  private Deliverer(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * Returns a deliverer to whatever container runs when it delivers.
   *
   * @return waits for asynchronous observers for 10 seconds
   * @throws IllegalStateException if no container runs, or it does not know the library; the
   *     message says what to add
   */
  public static Deliverer inCurrentContainer() {
    ObserverPipeline.inCurrentContainer().close();
    return new Deliverer(Duration.ofSeconds(10));
  }

  /**
   * Sets how long to wait for asynchronous observers.
   *
   * @param longest not negative
   * @return another deliverer
   */
  public Deliverer withTimeout(Duration longest) {
    return new Deliverer(longest);
  }

  /**
   * Delivers to every observer of the event. Its {@code receivedAt()} is the epoch, so that what is
   * observed equals {@link Delivery#event()}.
   *
   * <p>If an observer throws, so does this method, whatever was thrown, and the exceptions of
   * further observers are its suppressed ones. On a server, the answer would be 500 for a
   * synchronous observer, and 200 for an asynchronous one. As on a server, asynchronous observers
   * get the event although a synchronous one has thrown; of the synchronous ones, CDI does not call
   * the rest.
   *
   * @param delivery not null
   * @throws IllegalStateException if asynchronous observers have not ended in time
   */
  public void deliver(Delivery<?> delivery) {
    deliver(delivery.body());
  }

  /**
   * Delivers a body, such as a {@link SamplePayload}'s, under the same terms.
   *
   * @param body JSON
   * @throws IllegalArgumentException if it is no event; on a server, the answer would be 400
   * @throws IllegalStateException if asynchronous observers have not ended in time
   */
  public void deliver(String body) {
    try (ObserverPipeline pipeline = ObserverPipeline.inCurrentContainer()) {
      rethrow(pipeline.deliver(body.getBytes(UTF_8), Instant.EPOCH, timeout));
    } catch (NotAnEventException e) {
      throw new IllegalArgumentException(
          "The library would answer 400 to this body and fire nothing: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asynchronous observers ran", e);
    }
  }

  private static void rethrow(List<Throwable> thrown) {
    if (thrown.isEmpty()) {
      return;
    }
    Throwable first = thrown.get(0);
    thrown.stream().filter(other -> other != first).forEach(first::addSuppressed);
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(first.getMessage(), first);
  }
}
