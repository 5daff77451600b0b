package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The outcome of firing one event.
 *
 * @param event what was fired: the library's record, or one of the application's own; never null
 * @param failure what a synchronous observer threw, as CDI passes it on; never null
 * @param completion completes when the asynchronous observers have completed, exceptionally if one
 *     of them failed or none could be called; completed from the start if there are none; never
 *     null
 */
public record Firing(
    WebhookEvent event, Optional<Throwable> failure, CompletionStage<WebhookEvent> completion) {

  /**
   * Creates an outcome.
   *
   * @throws NullPointerException if a component is null
   */
  public Firing {
    requireNonNull(event, "event");
    requireNonNull(failure, "failure");
    requireNonNull(completion, "completion");
  }
}
