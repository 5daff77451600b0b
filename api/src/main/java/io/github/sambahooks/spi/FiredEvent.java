package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.util.Optional;

/**
 * An event that observers were notified of.
 *
 * @param event what was fired; never null
 * @param duration from the first observer's call to the last one's return; for asynchronous
 *     observers, from the time when they were notified; never null
 * @param failure what an observer threw; never null. CDI wraps a checked exception of a synchronous
 *     observer in an {@code ObserverException}, and the exceptions of asynchronous observers in a
 *     {@code CompletionException} that has them as suppressed ones
 */
public record FiredEvent(WebhookEvent event, Duration duration, Optional<Throwable> failure) {

  /**
   * Creates a description of what was fired.
   *
   * @throws NullPointerException if a component is null
   */
  public FiredEvent {
    requireNonNull(event, "event");
    requireNonNull(duration, "duration");
    requireNonNull(failure, "failure");
  }
}
