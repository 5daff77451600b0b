package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * An event whose name this version of the library does not know.
 *
 * <p>The vendor adds events without notice. An event with a new name is fired as this record and
 * answered like any other. {@link #eventType()} returns its name and {@link Envelope#data()} its
 * content. An event that does not bind to the application's {@link CustomEvent} is fired as this
 * record, too.
 *
 * <p>A later version of the library may know the name. The event is then fired as its own record,
 * and an observer of this type no longer receives it. To receive it in both cases, observe {@link
 * WebhookEvent} with {@link EventName}.
 *
 * @param envelope the envelope of the delivery; never null
 */
public record UnknownEvent(Envelope envelope) implements WebhookEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @throws NullPointerException if the envelope is null
   */
  public UnknownEvent {
    requireNonNull(envelope, "envelope");
  }
}
