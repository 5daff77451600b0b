package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.util.Optional;

/**
 * An event that was accepted but will not be fired to all of its observers.
 *
 * @param event the event; never null
 * @param reason why it was given up; never null
 * @param cause the exception that caused it, if any; never null
 */
public record GivenUpEvent(WebhookEvent event, Reason reason, Optional<Throwable> cause) {

  /**
   * Creates a description of an event that was given up.
   *
   * @param event not null
   * @param reason not null
   * @param cause not null
   * @throws NullPointerException if an argument is null
   */
  public GivenUpEvent {
    requireNonNull(event, "event");
    requireNonNull(reason, "reason");
    requireNonNull(cause, "cause");
  }

  /** The reason for giving up an event. */
  public enum Reason {

    /** The executor refused the asynchronous observers, usually because its queue is full. */
    REJECTED,

    /** The application stopped before the asynchronous observers completed. */
    SHUTDOWN,

    /** The maximum number of attempts failed. */
    DEAD_LETTER
  }
}
