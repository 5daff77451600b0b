package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.util.Optional;

/**
 * An event that was fired to observers.
 *
 * @param event the event; never null
 * @param duration the time from the call of the first observer to the return of the last; for
 *     asynchronous observers, the time since they were notified; never null
 * @param failure the exception of an observer; never null. CDI wraps a checked exception of a
 *     synchronous observer in an {@code ObserverException}; it adds the exceptions of asynchronous
 *     observers to a {@code CompletionException} as suppressed exceptions
 */
public record FiredEvent(WebhookEvent event, Duration duration, Optional<Throwable> failure) {

  /**
   * Creates a description of a fired event.
   *
   * @param event not null
   * @param duration not null
   * @param failure not null
   * @throws NullPointerException if an argument is null
   */
  public FiredEvent {
    requireNonNull(event, "event");
    requireNonNull(duration, "duration");
    requireNonNull(failure, "failure");
  }
}
