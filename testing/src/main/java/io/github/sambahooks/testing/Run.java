package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.start.Wiring;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One call of {@code deliver}: collects what is fired, and compares it with what is expected. */
final class Run implements AutoCloseable {

  private final Wiring wiring;
  private final Duration timeout;
  private final Expectation expectation;

  /** Null if the container does not record calls. */
  private final ObserverCalls.Recording recording;

  private final List<WebhookEvent> events = new ArrayList<>();
  private Throwable asynchronousFailure;

  Run(Wiring wiring, Duration timeout, Expectation expectation) {
    this.wiring = wiring;
    this.timeout = timeout;
    this.expectation = expectation;
    Instance<ObserverCalls> calls = CDI.current().select(ObserverCalls.class);
    this.recording = calls.isUnsatisfied() ? null : calls.get().start();
  }

  /** Waits for the asynchronous observers, and throws what is not expected. */
  void add(List<Firing> firings) throws InterruptedException {
    firings.forEach(firing -> events.add(firing.event()));
    ObserverFailures failures = ObserverFailures.await(firings, timeout);
    if (isExpected(failures)) {
      failures.firstAsynchronous().ifPresent(this::keep);
    } else {
      failures.first().ifPresent(Run::rethrow);
    }
  }

  DeliveryOutcome outcome() {
    List<WebhookEvent> observed = events.stream().filter(wiring::isObserved).toList();
    if (expectation == Expectation.NO_OBSERVER && !observed.isEmpty()) {
      throw new AssertionError(
          "Expected no observer, but <%s> has one. This container observes: %s"
              .formatted(observed.get(0).envelope().eventType(), observers()));
    }
    if (expectation != Expectation.NO_OBSERVER && observed.isEmpty() && !events.isEmpty()) {
      throw new AssertionError(nobody());
    }
    if (expectation == Expectation.ASYNCHRONOUS_FAILURE && asynchronousFailure == null) {
      throw new AssertionError(
          "Expected that an asynchronous observer fails, but none did. This container observes: "
              + observers());
    }
    return new DeliveryOutcome(
        events, recording == null ? null : recording.with(events), asynchronousFailure);
  }

  @Override
  public void close() {
    if (recording != null) {
      recording.close();
    }
  }

  private boolean isExpected(ObserverFailures failures) {
    return expectation == Expectation.ASYNCHRONOUS_FAILURE
        && failures.synchronous().isEmpty()
        && failures.timeout().isEmpty();
  }

  private void keep(Throwable failure) {
    if (asynchronousFailure == null) {
      asynchronousFailure = failure;
    } else if (asynchronousFailure != failure) {
      asynchronousFailure.addSuppressed(failure);
    }
  }

  private String nobody() {
    return "Nobody observes %s. %s If the test expects that, use expectingNoObserver()"
        .formatted(
            String.join(", ", events.stream().map(Run::describe).distinct().toList()),
            wiring.observed().observers().isEmpty()
                ? "This container has no observer of webhook events: with weld-junit5, inject the"
                    + " class that observes into the test, or name it in @AddBeanClasses; or its"
                    + " method lacks @Observes."
                : "This container observes: " + observers() + ".");
  }

  private static String describe(WebhookEvent event) {
    String room = event.envelope().roomId();
    return "<%s>%s, fired as %s"
        .formatted(
            event.envelope().eventType(),
            room == null ? "" : " in room <" + room + ">",
            event.getClass().getSimpleName());
  }

  private String observers() {
    return String.join(
        ", ", wiring.observed().observers().stream().map(Run::describe).sorted().toList());
  }

  private static String describe(Observer observer) {
    return "%s of %s".formatted(observer.describe(), observer.type());
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException(failure.getMessage(), failure);
  }
}
