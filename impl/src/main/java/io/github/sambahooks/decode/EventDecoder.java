package io.github.sambahooks.decode;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;

/**
 * Makes an event of a body. Refuses only what is no event: no JSON object, something after it,
 * nesting deeper than 100, or no name. Whatever else is missing or odd becomes null, and the event
 * arrives.
 *
 * <p>Safe for any number of threads.
 */
public final class EventDecoder {

  private static final String NAME = "eventType";
  private static final String OTHER_NAME = "event";

  private final JsonFactories json;

  /**
   * Makes a decoder.
   *
   * @param provider makes what {@link Envelope#data()} returns; it has no part in what a body means
   */
  public EventDecoder(JsonProvider provider) {
    this.json = new JsonFactories(provider);
  }

  /**
   * Decodes a body.
   *
   * @param bytes the body as received; kept, so not to be changed afterwards
   * @param receivedAt when it arrived
   * @return the record that the event's name stands for
   * @throws NotAnEventException if it is no event
   */
  public WebhookEvent decode(byte[] bytes, Instant receivedAt) throws NotAnEventException {
    ReceivedBody body = new ReceivedBody(bytes, json);
    Delivery delivery = Delivery.read(bytes);
    boolean documented = isName(delivery.eventType());
    String eventType = documented ? delivery.eventType() : delivery.event();
    if (!isName(eventType)) {
      throw new NotAnEventException("it has no text in " + NAME);
    }
    Envelope envelope =
        Envelope.deferred(
            eventType,
            delivery.sessionId(),
            delivery.roomId(),
            delivery.timestamp(),
            () -> body.data(documented ? NAME : OTHER_NAME),
            body::sha256,
            receivedAt);
    return EventCatalogue.event(envelope, delivery.details());
  }

  private static boolean isName(String text) {
    return text != null && !text.isBlank();
  }
}
