package io.github.sambahooks.spi;

/**
 * Is told what happens to each delivery, for example to count, trace or log it.
 *
 * <p>Implement it as a CDI bean of the application or of an add-on, in any scope that is active
 * outside a request, such as {@code @ApplicationScoped}. Every method does nothing by default.
 *
 * <p>Calls come on the thread that does the work, of several deliveries at once, and a delivery
 * waits for them: be quick. Whatever a listener throws is logged and changes nothing else; the
 * other listeners are told nevertheless. The order among listeners is undefined.
 *
 * <p>For one delivery, the calls are either {@code refused}, or {@code received}, then {@code
 * stored} if an add-on stores it, then {@code fired} for each event that it stands for, then {@code
 * completed} or {@code givenUp} for each of these events that has asynchronous observers. What a
 * store fires later, it may fire several times.
 */
public interface DeliveryListener {

  /**
   * Called when a delivery was authenticated, read and understood as an event, before anything is
   * done with it.
   *
   * @param delivery not null
   */
  default void received(ReceivedDelivery delivery) {}

  /**
   * Called when a request was refused: nothing is stored or fired for it.
   *
   * @param refusal not null
   */
  default void refused(Refusal refusal) {}

  /**
   * Called when a delivery was stored durably, to be fired later.
   *
   * @param delivery not null
   */
  default void stored(ReceivedDelivery delivery) {}

  /**
   * Called when the synchronous observers of an event were called, or one of them threw, also if
   * there are none.
   *
   * @param fired not null
   */
  default void fired(FiredEvent fired) {}

  /**
   * Called when the asynchronous observers of an event have completed or failed; not for an event
   * that has none.
   *
   * @param completed not null
   */
  default void completed(FiredEvent completed) {}

  /**
   * Called when an event that was accepted is given up: some observers will never be told of it.
   *
   * @param givenUp not null
   */
  default void givenUp(GivenUpEvent givenUp) {}
}
