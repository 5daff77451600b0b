package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Deliverer} did: the events that it fired, and the observers that were called.
 *
 * <pre>{@code
 * DeliveryOutcome outcome = samba.deliver(Deliveries.participantJoined());
 *
 * assertEquals(List.of("Attendance.joined"), outcome.calledObservers());
 * }</pre>
 *
 * <p>Immutable. Safe for use by multiple threads.
 */
public final class DeliveryOutcome {

  private final List<WebhookEvent> events;
  private final List<ObserverCall> calls;
  private final Throwable asynchronousFailure;

  /**
   * Creates an outcome.
   *
   * @param calls null if they were not recorded
   * @param asynchronousFailure null if there is none
   */
  DeliveryOutcome(
      List<WebhookEvent> events, List<ObserverCall> calls, Throwable asynchronousFailure) {
    this.events = List.copyOf(events);
    this.calls = calls;
    this.asynchronousFailure = asynchronousFailure;
  }

  /**
   * Returns the events that were fired, in this order. If you have a record of your own for an
   * event that the library has one for, both were fired, yours first.
   *
   * @return never empty, unless a list of no deliveries was delivered; immutable
   */
  public List<WebhookEvent> events() {
    return events;
  }

  /**
   * Returns the observers that were called, as class and method without the package, such as {@code
   * Attendance.joined}. For each event, the synchronous ones come first, in the order in which they
   * were called, and then the asynchronous ones. An observer that threw is included. One that waits
   * for the end of the caller's transaction is not.
   *
   * @return empty if there were none; immutable
   * @throws IllegalStateException if the container does not have the {@link DelivererExtension}
   */
  public List<String> calledObservers() {
    return calls().stream().map(ObserverCall::observer).toList();
  }

  /**
   * Returns the calls of observers, in the order of {@link #calledObservers()}.
   *
   * @return empty if there were none; immutable
   * @throws IllegalStateException if the container does not have the {@link DelivererExtension}
   */
  public List<ObserverCall> calls() {
    if (calls == null) {
      throw new IllegalStateException(
          "The observers that were called are not known, because the CDI container does not record them: add the extension <%s> to it, or annotate the test with @SambaHooksTest"
              .formatted(DelivererExtension.class.getName()));
    }
    return calls;
  }

  /**
   * Returns what an asynchronous observer threw, with what others threw as suppressed exceptions.
   *
   * @return present if the deliverer is one that is {@linkplain
   *     Deliverer#expectingAsynchronousFailure() expecting it}; otherwise empty, because {@code
   *     deliver} throws it
   */
  public Optional<Throwable> asynchronousFailure() {
    return Optional.ofNullable(asynchronousFailure);
  }

  /** Returns the names of the events and, if known, the observers that were called. */
  @Override
  public String toString() {
    return "DeliveryOutcome[events %s, called %s, asynchronous failure <%s>]"
        .formatted(
            events.stream().map(event -> event.envelope().eventType()).toList(),
            calls == null ? "not recorded" : calledObservers(),
            asynchronousFailure);
  }
}
