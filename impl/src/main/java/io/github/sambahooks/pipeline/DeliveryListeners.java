package io.github.sambahooks.pipeline;

import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All listeners of a deployment: the library's logs, and those that the application and its add-ons
 * bring. One that throws changes nothing else.
 *
 * <p>Safe for use by multiple threads.
 */
public final class DeliveryListeners implements DeliveryListener {

  private static final System.Logger LOG = System.getLogger(DeliveryListeners.class.getName());

  private final DeliveryListener[] all;
  private final boolean onlyLogs;

  /**
   * Creates the listeners.
   *
   * @param logs look at refusals, failures and what is given up, and at nothing else
   * @param others those of the application and its add-ons
   */
  public DeliveryListeners(List<DeliveryListener> logs, List<DeliveryListener> others) {
    this.all = Stream.of(logs, others).flatMap(List::stream).toArray(DeliveryListener[]::new);
    this.onlyLogs = others.isEmpty();
  }

  /** Returns listeners that are nobody, not even a log. */
  public static DeliveryListeners none() {
    return new DeliveryListeners(List.of(), List.of());
  }

  @Override
  public void received(ReceivedDelivery delivery) {
    if (!onlyLogs) {
      tell(listener -> listener.received(delivery));
    }
  }

  @Override
  public void refused(Refusal refusal) {
    tell(listener -> listener.refused(refusal));
  }

  @Override
  public void stored(ReceivedDelivery delivery) {
    if (!onlyLogs) {
      tell(listener -> listener.stored(delivery));
    }
  }

  @Override
  public void fired(FiredEvent fired) {
    if (!onlyLogs || fired.failure().isPresent()) {
      tell(listener -> listener.fired(fired));
    }
  }

  @Override
  public void completed(FiredEvent completed) {
    if (!onlyLogs || completed.failure().isPresent()) {
      tell(listener -> listener.completed(completed));
    }
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    tell(listener -> listener.givenUp(givenUp));
  }

  /**
   * Returns the time for durations; always 0 if nobody looks at durations, because it is not free.
   */
  long nanoTime() {
    return onlyLogs ? 0 : System.nanoTime();
  }

  private void tell(Consumer<DeliveryListener> call) {
    for (DeliveryListener listener : all) {
      try {
        call.accept(listener);
      } catch (Throwable e) {
        LOG.log(
            WARNING,
            "The delivery listener <"
                + listener.getClass().getName()
                + "> failed; nothing else is affected",
            e);
      }
    }
  }
}
