package io.github.sambahooks.acceptance.probe;

import io.github.sambahooks.event.SessionStarted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Observers in beans of other scopes; {@link Observers} is application scoped. */
final class ScopedObservers {

  private ScopedObservers() {}

  /** Lives as long as the request of the delivery. */
  @RequestScoped
  public static class InRequest {

    @Inject Seen seen;

    void started(@Observes SessionStarted event) {
      seen.add("request-scoped", event);
    }

    void startedAsync(@ObservesAsync SessionStarted event) {
      seen.add("request-scoped-async", event);
    }
  }

  /** Lives as long as the call. */
  @Dependent
  public static class OfCall {

    @Inject Seen seen;

    void started(@Observes SessionStarted event) {
      seen.add("dependent", event);
    }

    void startedAsync(@ObservesAsync SessionStarted event, RequestId injected) {
      seen.add(injected.value() == null ? "no-parameter" : "dependent-async", event);
    }
  }
}
