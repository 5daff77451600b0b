package io.github.sambahooks.decode;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.MalformedJsonException;
import io.github.sambahooks.spi.NotAnEventException;
import java.time.Instant;
import java.util.Map;

/**
 * Decodes a body into an event. Refuses only bodies that are not events: anything but a JSON
 * object, objects without an event name, and nesting deeper than 100. Any other member that is
 * missing or malformed becomes null.
 *
 * <p>Safe for use by multiple threads.
 */
public final class EventDecoder {

  private static final String NAME = "eventType";
  private static final String OTHER_NAME = "event";

  /**
   * Decodes a body.
   *
   * @param bytes the body as received; kept, so do not modify it afterwards
   * @param receivedAt when it arrived
   * @param headers the request headers that the envelope keeps
   * @return the record for the event's name
   * @throws NotAnEventException if it is not an event
   */
  public WebhookEvent decode(byte[] bytes, Instant receivedAt, Map<String, String> headers)
      throws NotAnEventException {
    ParsedBody parsed = parse(bytes);
    boolean documented = isName(parsed.eventType());
    String eventType = documented ? parsed.eventType() : parsed.event();
    if (!isName(eventType)) {
      throw new NotAnEventException("the body is not an event: it has no text in " + NAME);
    }
    Envelope envelope =
        Envelope.deferred(
            eventType,
            parsed.sessionId(),
            parsed.roomId(),
            parsed.timestamp(),
            receivedAt,
            headers,
            new RawBody(bytes, documented ? NAME : OTHER_NAME));
    return EventCatalogue.create(envelope, new DetailMapper(parsed.details(), envelope));
  }

  private static ParsedBody parse(byte[] bytes) throws NotAnEventException {
    JsonScanner json = new JsonScanner(bytes);
    if (!json.startsObject()) {
      throw new NotAnEventException("the body is not a JSON object");
    }
    try {
      return ParsedBody.parse(json);
    } catch (MalformedJsonException e) {
      throw new NotAnEventException(e.getMessage());
    }
  }

  private static boolean isName(String text) {
    return text != null && !text.isBlank();
  }
}
