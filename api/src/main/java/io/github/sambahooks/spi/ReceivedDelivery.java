package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;

/**
 * A delivery that was authenticated, read to its end, and is an event.
 *
 * @param event the library's record of it, before any record of the application's own is bound;
 *     never null
 * @param body the bytes as received, shared by everyone who is given this delivery: do not modify
 *     them; never null
 * @param remoteAddress the address that the request came from, as the server reports it; null if it
 *     does not
 */
public record ReceivedDelivery(WebhookEvent event, byte[] body, String remoteAddress) {

  /**
   * Creates a delivery.
   *
   * @throws NullPointerException if the event or the body is null
   */
  public ReceivedDelivery {
    requireNonNull(event, "event");
    requireNonNull(body, "body");
  }

  /** Returns the event's name and the delivery id, but neither the body nor any other content. */
  @Override
  public String toString() {
    return "ReceivedDelivery[%s, %s]".formatted(event.eventType(), event.envelope().deliveryId());
  }
}
