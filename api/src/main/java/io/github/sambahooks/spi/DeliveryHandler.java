package io.github.sambahooks.spi;

/**
 * Decides what happens to a delivery once it is known to be an event. The default fires the event
 * on the request's thread; an add-on may store the delivery instead and fire it later.
 *
 * <p>Called by many threads at once, each the thread of a request.
 */
public interface DeliveryHandler {

  /**
   * Takes over a delivery. What the request is answered depends on the result alone.
   *
   * @param delivery not null
   * @return never null; an exception counts as {@link Result#FAILED} and is logged
   */
  Result handle(ReceivedDelivery delivery);

  /** What became of a delivery, and so how the request is answered. */
  enum Result {

    /** It is done, or stored so that it will be: the answer is 200. */
    ACCEPTED,

    /** A synchronous observer threw: the answer is 500. */
    FAILED,

    /** It could not be stored, and nothing was fired: the answer is 503 with Retry-After. */
    UNAVAILABLE
  }
}
