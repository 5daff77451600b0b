package io.github.sambahooks.spi;

/**
 * Is notified of what happens to each delivery, for example to count, trace or log it. Every method
 * does nothing by default.
 *
 * <p>Implement it as a CDI bean of the application or of an add-on, in a scope that is active
 * outside a request, such as {@code @ApplicationScoped}.
 *
 * <p>Methods are called on the thread that does the work, for several deliveries at once, and the
 * delivery waits for them, so they should return quickly. An exception is logged and affects
 * neither the delivery nor other listeners. The order of listeners is undefined.
 *
 * <p>For one delivery, either {@code refused} is called, or {@code received}, followed by {@code
 * stored} if an add-on stores it, {@code fired} for each of its events, and {@code completed} or
 * {@code givenUp} for each of these events that has asynchronous observers. A delivery that an
 * add-on stored may be fired several times.
 */
public interface DeliveryListener {

  /**
   * Called after a delivery was authenticated, read and decoded, before it is handled.
   *
   * @param delivery never null
   */
  default void received(ReceivedDelivery delivery) {}

  /**
   * Called after a request was refused. Nothing is stored or fired for it.
   *
   * @param refusal never null
   */
  default void refused(Refusal refusal) {}

  /**
   * Called after a delivery was stored durably, to be fired later.
   *
   * @param delivery never null
   */
  default void stored(ReceivedDelivery delivery) {}

  /**
   * Called after the synchronous observers of an event returned, or one of them threw. Also called
   * if there are none.
   *
   * @param fired never null
   */
  default void fired(FiredEvent fired) {}

  /**
   * Called after the asynchronous observers of an event completed or failed. Not called if there
   * are none.
   *
   * @param completed never null
   */
  default void completed(FiredEvent completed) {}

  /**
   * Called when an accepted event is given up: some observers will never receive it.
   *
   * @param givenUp never null
   */
  default void givenUp(GivenUpEvent givenUp) {}
}
