package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.start.Wiring;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Delivers events to the observers in the current CDI container, without a server or HTTP. The body
 * is decoded and fired as on a server: with qualifiers, and as your own record if you have one.
 *
 * <pre>{@code
 * DeliveryOutcome outcome = samba.deliver(Deliveries.participantJoined().named("Ada"));
 * }</pre>
 *
 * <p>Inject a deliverer, or call {@link #inCurrentContainer()}.
 *
 * <p>Synchronous observers run on the calling thread, in a request context. Asynchronous observers
 * run next, and the deliverer waits for them. It fails if an observer fails, or if nobody observes
 * the event, unless you say that you expect that.
 *
 * <p>Works in any CDI 4 container: in a test, in a {@code main} method, or in a test that runs
 * inside a server. If the container does not discover extensions, as with weld-junit5, use the
 * annotation {@code @SambaHooksTest} of {@code io.github.sambahooks:sambahooks-testing-junit}, or
 * add {@code io.github.sambahooks.observe.ObserverExtension} and {@link DelivererExtension}. The
 * class path needs an implementation of JSON-P, one of JSON-B if you have records of your own, and
 * one of MicroProfile Config if an {@code @InRoom} contains an expression.
 *
 * <p>Immutable; every {@code with…} and {@code expecting…} method returns a new deliverer. Safe for
 * use by multiple threads.
 */
public final class Deliverer {

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);
  private static final Clock EPOCH = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Duration timeout;
  private final Clock clock;
  private final Expectation expectation;

  private Deliverer(Duration timeout, Clock clock, Expectation expectation) {
    this.timeout = timeout;
    this.clock = clock;
    this.expectation = expectation;
  }

  /**
   * Returns a deliverer that looks up the current container each time it delivers. It waits up to
   * 10 seconds for asynchronous observers.
   *
   * @return a new deliverer
   * @throws IllegalStateException if no container is active, if it does not know the library, or if
   *     an implementation of JSON-P or MicroProfile Config is needed and missing; the message says
   *     what to add
   * @throws io.github.sambahooks.observe.ObservationException if something that the application
   *     observes cannot work; the message lists every problem
   */
  public static Deliverer inCurrentContainer() {
    wire().close();
    return new Deliverer(DEFAULT_TIMEOUT, EPOCH, Expectation.SUCCESS);
  }

  /**
   * Sets how long to wait for asynchronous observers.
   *
   * @param timeout not negative
   * @return a new deliverer
   */
  public Deliverer withTimeout(Duration timeout) {
    return new Deliverer(timeout, clock, expectation);
  }

  /**
   * Sets the clock that {@code receivedAt()} is read from, once for each delivery. By default it is
   * the epoch, so that an event equals {@link Delivery#event()}.
   *
   * @param clock such as a {@link Clock#fixed fixed} one; not null
   * @return a new deliverer
   */
  public Deliverer withClock(Clock clock) {
    return new Deliverer(timeout, requireNonNull(clock, "clock"), expectation);
  }

  /**
   * Expects that nobody observes what is delivered. {@code deliver} then throws an {@link
   * AssertionError} if somebody does. Replaces another expectation.
   *
   * @return a new deliverer
   */
  public Deliverer expectingNoObserver() {
    return new Deliverer(timeout, clock, Expectation.NO_OBSERVER);
  }

  /**
   * Expects that an asynchronous observer fails. {@code deliver} then does not throw the failure,
   * but returns it as {@link DeliveryOutcome#asynchronousFailure()}, and throws an {@link
   * AssertionError} if there is none. Synchronous observers must not fail. Replaces another
   * expectation.
   *
   * @return a new deliverer
   */
  public Deliverer expectingAsynchronousFailure() {
    return new Deliverer(timeout, clock, Expectation.ASYNCHRONOUS_FAILURE);
  }

  /**
   * Delivers an event to all its observers.
   *
   * <p>If an observer throws, this method throws the same exception, with those of other observers
   * as suppressed exceptions. A checked exception is wrapped in an unchecked one. As on a server,
   * CDI skips the remaining synchronous observers if one throws, but asynchronous observers are
   * still notified. On a server, the failure of a synchronous observer is answered with 500; that
   * of an asynchronous observer does not change the answer. To get the latter as a value, see
   * {@link #expectingAsynchronousFailure()}.
   *
   * @param delivery not null
   * @return the events that were fired, and the observers that were called; never null
   * @throws AssertionError if nobody observes the event, unless that is {@linkplain
   *     #expectingNoObserver() expected}, or if what is expected did not happen
   * @throws IllegalStateException if asynchronous observers have not completed in time, if the
   *     thread is interrupted while it waits for them, or if there is no implementation of JSON-B
   *     for a record of your own
   */
  public DeliveryOutcome deliver(Delivery<?> delivery) {
    return deliver(delivery.body());
  }

  /**
   * Delivers a body, such as that of a {@link SamplePayload}. Otherwise the same as {@link
   * #deliver(Delivery)}.
   *
   * @param body JSON; not null
   * @return the events that were fired, and the observers that were called; never null
   * @throws IllegalArgumentException if the body is not an event; a server would answer 400
   * @throws AssertionError as {@link #deliver(Delivery)}
   * @throws IllegalStateException as {@link #deliver(Delivery)}
   */
  public DeliveryOutcome deliver(String body) {
    return deliverAll(List.of(body));
  }

  /**
   * Delivers a whole meeting. The same as {@link #deliver(List)} with its deliveries.
   *
   * @param meeting not null
   * @return one outcome for all deliveries; never null
   * @throws AssertionError as {@link #deliver(List)}
   * @throws IllegalStateException as {@link #deliver(Delivery)}
   */
  public DeliveryOutcome deliver(Meeting meeting) {
    return deliver(meeting.deliveries());
  }

  /**
   * Delivers several events, one after the other, as {@link #deliver(Delivery)} does. Each waits
   * for the asynchronous observers of the previous one. The first failure of an observer that is
   * not expected ends it. It is enough if one of the events is observed.
   *
   * @param deliveries not null, nor any of them
   * @return one outcome for all deliveries; never null
   * @throws AssertionError if nobody observes any of the events, unless that is {@linkplain
   *     #expectingNoObserver() expected}, or if what is expected did not happen
   * @throws IllegalStateException as {@link #deliver(Delivery)}
   */
  public DeliveryOutcome deliver(List<? extends Delivery<?>> deliveries) {
    return deliverAll(deliveries.stream().map(Delivery::body).toList());
  }

  private DeliveryOutcome deliverAll(List<String> bodies) {
    try (Wiring wiring = wire();
        Run run = new Run(wiring, timeout, expectation)) {
      for (String body : bodies) {
        run.add(fire(body, wiring));
      }
      return run.outcome();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for asynchronous observers", e);
    }
  }

  private List<Firing> fire(String body, Wiring wiring) {
    Pipeline pipeline = wiring.pipelineOutsideRequests();
    try {
      WebhookEvent event = pipeline.decode(body.getBytes(UTF_8), clock.instant(), Map.of());
      Class<?> custom = wiring.observed().types().custom().get(event.envelope().eventType());
      if (custom != null) {
        Dependencies.requireJsonBindingInContainer(custom);
      }
      return pipeline.fire(event, Audience.ALL);
    } catch (NotAnEventException e) {
      throw new IllegalArgumentException(
          "The library would answer 400 to this body and fire nothing: " + e.getMessage(), e);
    }
  }

  private static Wiring wire() {
    Dependencies.requireContainer();
    Dependencies.requireJsonProcessing();
    Dependencies.requireForObservers();
    return Wiring.inCurrentContainer(DeliveryListeners.none());
  }
}
