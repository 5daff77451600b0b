package io.github.sambahooks.spi;

import io.github.sambahooks.event.WebhookEvent;
import java.time.Instant;
import java.util.List;

/**
 * Turns a body into events and fires them to the observers of the application. For add-ons that
 * keep deliveries, or fetch them, and fire them on threads of their own.
 *
 * <p>Safe for use by multiple threads.
 */
public interface Pipeline {

  /**
   * Decodes a body.
   *
   * @param body JSON in UTF-8, as received; kept, so do not modify it afterwards
   * @param receivedAt when it arrived
   * @return the library's record for the event's name, or an {@code UnknownEvent}; never null
   * @throws NotAnEventException if the body is not an event
   */
  WebhookEvent decode(byte[] body, Instant receivedAt) throws NotAnEventException;

  /**
   * Fires everything that a decoded event stands for: the application's own record if it has one
   * for the name, and the library's. Activates a request context unless one is active. Observers'
   * failures are returned, not thrown; listeners are told of each.
   *
   * @param decoded what {@link #decode} returned
   * @param audience which observers are notified
   * @return an outcome for each event that was fired, in this order; at least one
   */
  List<Firing> fire(WebhookEvent decoded, Audience audience);
}
