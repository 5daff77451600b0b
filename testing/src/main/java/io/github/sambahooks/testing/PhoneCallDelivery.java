package io.github.sambahooks.testing;

import io.github.sambahooks.event.PhoneParticipantEvent;

/**
 * A delivery about a participant who takes part by phone. It has no {@code data} object: all
 * members are at the top level, because the vendor's example programs read {@code callId} there. By
 * default it has a call id and the documented session, room and time; the latter three are inferred
 * from other events.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class PhoneCallDelivery<E extends PhoneParticipantEvent>
    extends AbstractDelivery<E, PhoneCallDelivery<E>> {

  PhoneCallDelivery(Class<E> type) {
    this(type, Samples.inSession(type).without("data").with("callId", Samples.CALL));
  }

  private PhoneCallDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  PhoneCallDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new PhoneCallDelivery<>(type, body);
  }

  /**
   * Sets the call's id ({@code callId}; inferred from the vendor's example programs).
   *
   * @param callId null is sent as null
   * @return a new delivery
   */
  public PhoneCallDelivery<E> withCallId(String callId) {
    return with("callId", callId);
  }

  /**
   * Sets the name of the caller ({@code name}; inferred from the REST API).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public PhoneCallDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the phone number of the caller ({@code callerNumber}; inferred from the REST API).
   *
   * @param number null is sent as null
   * @return a new delivery
   */
  public PhoneCallDelivery<E> callingFrom(String number) {
    return with("callerNumber", number);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalId}; inferred from the
   * REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public PhoneCallDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets whether the call is muted ({@code muted}; inferred from the REST API).
   *
   * @param muted whether the call is muted
   * @return a new delivery
   */
  public PhoneCallDelivery<E> muted(boolean muted) {
    return with("muted", muted);
  }
}
