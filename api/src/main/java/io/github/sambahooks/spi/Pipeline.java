package io.github.sambahooks.spi;

import io.github.sambahooks.event.WebhookEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Decodes bodies and fires the events to the observers of the application. For add-ons that store
 * or fetch deliveries and fire them on their own threads.
 *
 * <p>Safe for use by multiple threads.
 */
public interface Pipeline {

  /**
   * Decodes a body.
   *
   * @param body JSON in UTF-8; not copied, so do not modify it afterwards; not null
   * @param receivedAt when the body arrived; not null
   * @param headers the request headers that the envelope keeps, by name; not null
   * @return the library's record for the name of the event, or an {@code UnknownEvent}; never null
   * @throws NotAnEventException if the body is not an event
   */
  WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers)
      throws NotAnEventException;

  /**
   * Fires a decoded event: first the application's record for its name, then the library's.
   * Activates a request context unless one is active. Failures of observers are returned, not
   * thrown. Listeners are notified of each event.
   *
   * @param decoded an event that {@link #decode} returned; not null
   * @param audience the observers to notify; not null
   * @return an outcome for each fired event, the application's record first; at least one
   */
  List<Firing> fire(WebhookEvent decoded, Audience audience);
}
