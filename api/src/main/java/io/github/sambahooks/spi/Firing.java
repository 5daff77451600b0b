package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The outcome of firing one event.
 *
 * @param event the event that was fired: the library's record or one of the application; never null
 * @param failure the exception of a synchronous observer, as CDI throws it; never null
 * @param completion completes, with any value, when the asynchronous observers have completed,
 *     exceptionally if one of them failed or none could be called; already completed if there are
 *     none; never null
 */
public record Firing(
    WebhookEvent event, Optional<Throwable> failure, CompletionStage<?> completion) {

  /**
   * Creates an outcome.
   *
   * @param event not null
   * @param failure not null
   * @param completion not null
   * @throws NullPointerException if an argument is null
   */
  public Firing {
    requireNonNull(event, "event");
    requireNonNull(failure, "failure");
    requireNonNull(completion, "completion");
  }
}
