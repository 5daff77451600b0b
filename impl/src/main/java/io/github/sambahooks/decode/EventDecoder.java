package io.github.sambahooks.decode;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
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
   * @param provider the server's; what a body means does not depend on which it is
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
    Delivery delivery = read(body.text());
    String nameMember = isName(delivery.top().text(NAME)) ? NAME : OTHER_NAME;
    String eventType = delivery.top().text(nameMember);
    if (!isName(eventType)) {
      throw new NotAnEventException("it has no text in " + NAME);
    }
    Members details = delivery.details();
    Envelope envelope =
        Envelope.deferred(
            eventType,
            firstNonNull(delivery.top().text("sessionId"), details.text("sessionId")),
            firstNonNull(delivery.top().text("roomId"), details.text("roomId")),
            delivery.top().unixTime("timestamp"),
            () -> body.data(nameMember),
            body::sha256,
            receivedAt);
    return EventCatalogue.event(envelope, details);
  }

  private Delivery read(BodyText text) throws NotAnEventException {
    try (JsonParser parser = json.parser(text)) {
      Delivery delivery = Delivery.read(parser);
      JsonLocation end = parser.getLocation();
      if (!text.isBlankAfter(end.getStreamOffset())) {
        throw new NotAnEventException("something follows the JSON object");
      }
      return delivery;
    } catch (RuntimeException e) {
      // providers differ in what they throw: JsonException, IllegalStateException, RuntimeException
      throw new NotAnEventException("the body is no JSON: " + e.getMessage());
    }
  }

  private static boolean isName(String text) {
    return text != null && !text.isBlank();
  }

  private static String firstNonNull(String one, String other) {
    return one != null ? one : other;
  }
}
