package io.github.sambahooks.testing;

import io.github.sambahooks.event.SessionEvent;
import java.time.Duration;
import java.time.Instant;

/**
 * A delivery that tells of a session. By default it has the duration, the start and the end of a
 * session of 45 minutes; its id is the delivery's {@link #inSession(String)}.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class SessionDelivery<E extends SessionEvent>
    extends AbstractDelivery<E, SessionDelivery<E>> {

  SessionDelivery(Class<E> event) {
    this(
        event,
        Samples.inSession(event)
            .with("sessionDuration", Duration.between(Samples.START, Samples.END))
            .with("sessionStartTime", Samples.START)
            .with("sessionEndTime", Samples.END));
  }

  private SessionDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  SessionDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new SessionDelivery<>(event, changed);
  }

  /**
   * Sets how long the session has lasted ({@code sessionDuration}; as the REST API shows it, in
   * seconds).
   *
   * @param duration sent in whole seconds; null is sent as null
   * @return another delivery
   */
  public SessionDelivery<E> lasting(Duration duration) {
    return with("sessionDuration", duration);
  }

  /**
   * Sets when the session started ({@code sessionStartTime}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public SessionDelivery<E> startedAt(Instant time) {
    return with("sessionStartTime", time);
  }

  /**
   * Sets when the session ended ({@code sessionEndTime}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public SessionDelivery<E> endedAt(Instant time) {
    return with("sessionEndTime", time);
  }
}
