package io.github.sambahooks.testing;

import io.github.sambahooks.event.SessionEvent;
import java.time.Instant;

/**
 * A delivery about a session. By default the session lasted 45 minutes. To set its id, use {@link
 * #inSession(String)}.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class SessionDelivery<E extends SessionEvent>
    extends AbstractDelivery<E, SessionDelivery<E>> {

  SessionDelivery(Class<E> type) {
    this(
        type,
        Samples.inSession(type)
            .with("sessionStartTime", Samples.START)
            .with("sessionEndTime", Samples.END));
  }

  private SessionDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  SessionDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new SessionDelivery<>(type, body);
  }

  /**
   * Sets when the session started ({@code sessionStartTime}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public SessionDelivery<E> startedAt(Instant time) {
    return with("sessionStartTime", time);
  }

  /**
   * Sets when the session ended ({@code sessionEndTime}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public SessionDelivery<E> endedAt(Instant time) {
    return with("sessionEndTime", time);
  }
}
