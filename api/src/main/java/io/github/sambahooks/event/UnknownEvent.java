package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * An event whose name this version of the library does not know.
 *
 * <p>The vendor's list has grown from 7 to 39 names without notice. A name that is new arrives
 * here, fired and answered like every other event; {@link #eventType()} tells which it is and
 * {@link Envelope#data()} what it carries.
 *
 * @param envelope what every delivery carries; never null
 */
public record UnknownEvent(Envelope envelope) implements WebhookEvent {

  /**
   * Makes the event.
   *
   * @param envelope what every delivery carries; never null
   * @throws NullPointerException if the envelope is null
   */
  public UnknownEvent {
    requireNonNull(envelope, "envelope");
  }
}
