package io.github.sambahooks.pipeline;

import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.logging.LogThrottle;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All listeners of a deployment: the library's logs, and those of the application and its add-ons.
 * A listener that throws affects nothing else.
 *
 * <p>Safe for use by multiple threads.
 */
public final class DeliveryListeners implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(DeliveryListeners.class.getName());

  private final DeliveryListener[] all;
  private final LogThrottle[] failures;
  private final boolean onlyLogs;

  /**
   * Creates the listeners.
   *
   * @param clock limits the log lines about a listener that throws
   * @param logs the library's logs; ignore everything but refusals, failures and given-up events
   * @param others the listeners of the application and its add-ons
   */
  public DeliveryListeners(
      Clock clock, List<DeliveryListener> logs, List<DeliveryListener> others) {
    this.all = Stream.of(logs, others).flatMap(List::stream).toArray(DeliveryListener[]::new);
    this.failures =
        Stream.of(all).map(listener -> new LogThrottle(clock)).toArray(LogThrottle[]::new);
    this.onlyLogs = others.isEmpty();
  }

  /** Returns an empty set of listeners, without logs. */
  public static DeliveryListeners none() {
    return new DeliveryListeners(Clock.systemUTC(), List.of(), List.of());
  }

  @Override
  public void received(ReceivedDelivery delivery) {
    if (!onlyLogs) {
      forEach(listener -> listener.received(delivery));
    }
  }

  @Override
  public void refused(Refusal refusal) {
    forEach(listener -> listener.refused(refusal));
  }

  @Override
  public void stored(ReceivedDelivery delivery) {
    if (!onlyLogs) {
      forEach(listener -> listener.stored(delivery));
    }
  }

  @Override
  public void fired(FiredEvent fired) {
    if (!onlyLogs || fired.failure().isPresent()) {
      forEach(listener -> listener.fired(fired));
    }
  }

  @Override
  public void completed(FiredEvent completed) {
    if (!onlyLogs || completed.failure().isPresent()) {
      forEach(listener -> listener.completed(completed));
    }
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    forEach(listener -> listener.givenUp(givenUp));
  }

  /**
   * Returns the time for durations, or 0 if no listener uses them, because the time is not free.
   */
  long nanoTime() {
    return onlyLogs ? 0 : System.nanoTime();
  }

  private void forEach(Consumer<DeliveryListener> call) {
    for (int i = 0; i < all.length; i++) {
      try {
        call.accept(all[i]);
      } catch (Throwable e) {
        logFailure(i, e);
      }
    }
  }

  private void logFailure(int listener, Throwable failure) {
    try {
      failures[listener].log(
          unlogged ->
              LOG.log(
                  WARNING,
                  "The delivery listener <%s> failed; nothing else is affected. %s"
                      .formatted(all[listener].getClass().getName(), unlogged),
                  failure));
    } catch (Throwable e) {
      // an exception that cannot even be logged must not affect the delivery either
    }
  }
}
