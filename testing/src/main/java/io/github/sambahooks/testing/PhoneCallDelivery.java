package io.github.sambahooks.testing;

import io.github.sambahooks.event.PhoneParticipantEvent;

/**
 * A delivery that tells of a participant who takes part by phone. There is no {@code data}: {@code
 * callId} stands beside {@code eventType}, where the vendor's example programs read it, and so does
 * everything else. By default there is the id of the call, with the documented session, room and
 * time, which those programs do not read.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class PhoneCallDelivery<E extends PhoneParticipantEvent>
    extends AbstractDelivery<E, PhoneCallDelivery<E>> {

  PhoneCallDelivery(Class<E> event) {
    this(event, Samples.inSession(event).without("data").with("callId", Samples.CALL));
  }

  private PhoneCallDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  PhoneCallDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new PhoneCallDelivery<>(event, changed);
  }

  /**
   * Sets the call's id ({@code callId}; read by the vendor's example programs).
   *
   * @param callId null is sent as null
   * @return another delivery
   */
  public PhoneCallDelivery<E> withCallId(String callId) {
    return with("callId", callId);
  }

  /**
   * Sets the name of who calls ({@code name}; as the REST API shows it).
   *
   * @param name null is sent as null
   * @return another delivery
   */
  public PhoneCallDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the number of who calls ({@code callerNumber}; as the REST API shows it).
   *
   * @param number null is sent as null
   * @return another delivery
   */
  public PhoneCallDelivery<E> callingFrom(String number) {
    return with("callerNumber", number);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalId}; as the REST API
   * shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public PhoneCallDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets whether the call is muted ({@code muted}; as the REST API shows it).
   *
   * @param muted sent as it is
   * @return another delivery
   */
  public PhoneCallDelivery<E> muted(boolean muted) {
    return with("muted", muted);
  }
}
