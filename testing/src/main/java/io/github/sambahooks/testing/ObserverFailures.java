package io.github.sambahooks.testing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.sambahooks.spi.Firing;
import jakarta.enterprise.event.ObserverException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What the observers of a delivery threw.
 *
 * @param synchronous what synchronous observers threw
 * @param asynchronous what asynchronous observers threw, or why they could not be called
 * @param timeout present if asynchronous observers have not completed
 */
record ObserverFailures(
    List<Throwable> synchronous, List<Throwable> asynchronous, Optional<TimeoutException> timeout) {

  /** Waits for the asynchronous observers and collects what all observers threw. */
  static ObserverFailures await(List<Firing> firings, Duration timeout)
      throws InterruptedException {
    List<Throwable> synchronous =
        firings.stream().flatMap(firing -> firing.failure().stream()).toList();
    List<CompletableFuture<?>> completions = completions(firings);
    try {
      CompletableFuture.allOf(completions.toArray(CompletableFuture[]::new))
          .get(timeout.toNanos(), NANOSECONDS);
      return of(synchronous, List.of(), null);
    } catch (ExecutionException e) {
      List<Throwable> asynchronous = new ArrayList<>();
      completions.forEach(one -> one.whenComplete((event, failure) -> add(asynchronous, failure)));
      return of(synchronous, asynchronous, null);
    } catch (TimeoutException e) {
      return of(
          synchronous,
          List.of(),
          new TimeoutException(
              "Asynchronous observers have not completed within <" + timeout + ">"));
    }
  }

  /** Returns the first of the synchronous, the asynchronous, and the timeout, the others in it. */
  Optional<Throwable> first() {
    return combine(
        Stream.of(synchronous.stream(), asynchronous.stream(), timeout.stream())
            .flatMap(failures -> failures));
  }

  /** Returns the first asynchronous failure, with the others in it. */
  Optional<Throwable> firstAsynchronous() {
    return combine(asynchronous.stream());
  }

  private static Optional<Throwable> combine(Stream<? extends Throwable> failures) {
    List<? extends Throwable> all = failures.toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Throwable first = all.get(0);
    all.stream().filter(other -> other != first).forEach(first::addSuppressed);
    return Optional.of(first);
  }

  private static ObserverFailures of(
      List<Throwable> synchronous, List<Throwable> asynchronous, TimeoutException timeout) {
    return new ObserverFailures(
        synchronous.stream().map(ObserverFailures::unwrap).toList(),
        asynchronous.stream().map(ObserverFailures::unwrap).toList(),
        Optional.ofNullable(timeout));
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
