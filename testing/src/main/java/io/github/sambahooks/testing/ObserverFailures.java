package io.github.sambahooks.testing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.sambahooks.spi.Firing;
import jakarta.enterprise.event.ObserverException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Collects what the observers of a delivery threw. */
final class ObserverFailures {

  private ObserverFailures() {}

  /**
   * Waits for the asynchronous observers and returns what all observers threw, the synchronous ones
   * first.
   *
   * @return ends with a {@code TimeoutException} if asynchronous observers have not completed;
   *     empty if there is no failure
   */
  static List<Throwable> await(List<Firing> firings, Duration timeout) throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    firings.forEach(firing -> firing.failure().ifPresent(failures::add));
    List<CompletableFuture<?>> completions = completions(firings);
    try {
      CompletableFuture.allOf(completions.toArray(CompletableFuture[]::new))
          .get(timeout.toNanos(), NANOSECONDS);
    } catch (ExecutionException e) {
      completions.forEach(one -> one.whenComplete((event, failure) -> add(failures, failure)));
    } catch (TimeoutException e) {
      failures.add(
          new TimeoutException(
              "Asynchronous observers have not completed within <" + timeout + ">"));
    }
    return failures.stream().map(ObserverFailures::unwrap).toList();
  }

  private static List<CompletableFuture<?>> completions(List<Firing> firings) {
    return firings.stream()
        .<CompletableFuture<?>>map(firing -> firing.completion().toCompletableFuture())
        .toList();
  }

  private static void add(List<Throwable> failures, Throwable failure) {
    // CDI throws one exception that suppresses those of the observers
    if (failure instanceof CompletionException && failure.getSuppressed().length > 0) {
      failures.addAll(List.of(failure.getSuppressed()));
    } else if (failure != null) {
      failures.add(failure);
    }
  }

  /** Returns what the observer itself threw, unless that is a checked exception. */
  private static Throwable unwrap(Throwable failure) {
    Throwable cause = failure instanceof ObserverException ? failure.getCause() : null;
    return cause instanceof Error || cause instanceof RuntimeException ? cause : failure;
  }
}
