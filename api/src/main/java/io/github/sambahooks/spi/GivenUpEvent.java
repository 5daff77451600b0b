package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.util.Optional;

/**
 * An event that was accepted, and that observers will not be notified of any more.
 *
 * @param event the event; never null
 * @param reason why it was given up; never null
 * @param cause the exception that led to it, if there is one; never null
 */
public record GivenUpEvent(WebhookEvent event, Reason reason, Optional<Throwable> cause) {

  /**
   * Creates a description of what was given up.
   *
   * @throws NullPointerException if a component is null
   */
  public GivenUpEvent {
    requireNonNull(event, "event");
    requireNonNull(reason, "reason");
    requireNonNull(cause, "cause");
  }

  /** Why an event is given up. */
  public enum Reason {

    /** Too many calls of asynchronous observers are waiting already. */
    QUEUE_FULL,

    /** The application stopped before its asynchronous observers had completed. */
    SHUTDOWN,

    /** It failed as often as it may be tried. */
    DEAD_LETTER
  }
}
