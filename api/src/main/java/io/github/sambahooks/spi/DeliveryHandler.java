package io.github.sambahooks.spi;

/**
 * Decides what happens to a delivery that was decoded to an event. The default handler fires the
 * event on the thread of the request. An add-on may store the delivery instead and fire it later.
 *
 * <p>Must be safe for use by multiple threads: it is called on the thread of each request.
 */
public interface DeliveryHandler {

  /**
   * Handles a delivery. The result alone determines the answer to the request.
   *
   * @param delivery never null
   * @return not null; an exception is logged and counts as {@link Result#FAILED}
   */
  Result handle(ReceivedDelivery delivery);

  /** The outcome, which determines the answer. */
  enum Result {

    /** The delivery was fired, or stored to be fired later. Answered with 200. */
    ACCEPTED,

    /** A synchronous observer threw. Answered with 500. */
    FAILED,

    /** The delivery could not be stored and was not fired. Answered with 503 and Retry-After. */
    UNAVAILABLE
  }
}
