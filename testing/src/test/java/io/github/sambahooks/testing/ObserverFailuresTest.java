package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Firing;
import jakarta.enterprise.event.ObserverException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The failures of observers")
class ObserverFailuresTest {

  private static final WebhookEvent EVENT = Deliveries.roomLocked().event();
  private static final CompletableFuture<WebhookEvent> COMPLETED =
      CompletableFuture.completedFuture(EVENT);

  @Test
  void are_none_if_every_observer_returns() throws Exception {
    assertThat(await(fired(null, COMPLETED), fired(null, COMPLETED))).isEmpty();
  }

  @Test
  void begin_with_those_of_synchronous_observers_of_all_events() throws Exception {
    Error first = new AssertionError();
    Exception second = new IllegalStateException();
    Exception asynchronous = new IllegalArgumentException();

    assertThat(await(fired(first, failed(asynchronous)), fired(second, COMPLETED)))
        .containsExactly(first, second, asynchronous);
  }

  @Test
  void are_taken_out_of_the_exceptions_that_cdi_wraps_them_in() throws Exception {
    Exception unchecked = new IllegalStateException();
    Exception checked = new ObserverException(new IOException());
    CompletionException together = new CompletionException(null);
    together.addSuppressed(new ObserverException(unchecked));
    together.addSuppressed(checked);

    assertThat(await(fired(null, failed(together)))).containsExactly(unchecked, checked);
  }

  @Test
  void include_that_asynchronous_observers_could_not_be_called() throws Exception {
    Exception rejected = new IllegalStateException("The queue is full");

    assertThat(await(fired(null, failed(rejected)))).containsExactly(rejected);
  }

  @Test
  void end_with_a_timeout_if_asynchronous_observers_have_not_completed() throws Exception {
    Exception synchronous = new IllegalStateException();

    List<Throwable> failures = await(fired(synchronous, new CompletableFuture<>()));

    assertThat(failures).hasSize(2).startsWith(synchronous);
    assertThat(failures.get(1))
        .isInstanceOf(TimeoutException.class)
        .hasMessage("Asynchronous observers have not completed within <PT0.01S>");
  }

  private static List<Throwable> await(Firing... firings) throws InterruptedException {
    ObserverFailures failures = ObserverFailures.await(List.of(firings), Duration.ofMillis(10));
    List<Throwable> all = new ArrayList<>(failures.synchronous());
    all.addAll(failures.asynchronous());
    failures.timeout().ifPresent(all::add);
    return all;
  }

  private static Firing fired(Throwable failure, CompletableFuture<WebhookEvent> completion) {
    return new Firing(EVENT, Optional.ofNullable(failure), completion);
  }

  private static CompletableFuture<WebhookEvent> failed(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }
}
