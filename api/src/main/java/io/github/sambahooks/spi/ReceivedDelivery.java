package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;

/**
 * A delivery that was authenticated, read completely and decoded.
 *
 * @param event the library's record, before any record of the application is bound; never null
 * @param body the JSON text in UTF-8: the bytes as received, or converted if the sender declared
 *     another charset; shared with all other users of this delivery, so do not modify them; never
 *     null
 * @param remoteAddress the address of the client, as the server reports it; may be null
 */
public record ReceivedDelivery(WebhookEvent event, byte[] body, String remoteAddress) {

  /**
   * Creates a delivery.
   *
   * @param event not null
   * @param body JSON in UTF-8; not copied; not null
   * @param remoteAddress may be null
   * @throws NullPointerException if the event or the body is null
   */
  public ReceivedDelivery {
    requireNonNull(event, "event");
    requireNonNull(body, "body");
  }

  /**
   * Returns the name of the event and the delivery id, but no other content.
   *
   * @return never null
   */
  @Override
  public String toString() {
    return "ReceivedDelivery[%s, %s]".formatted(event.eventType(), event.envelope().deliveryId());
  }
}
