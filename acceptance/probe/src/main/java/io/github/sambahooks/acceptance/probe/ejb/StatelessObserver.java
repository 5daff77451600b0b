package io.github.sambahooks.acceptance.probe.ejb;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.SessionStarted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** An enterprise bean that observes; deployed where there are such beans. */
@Stateless
public class StatelessObserver {

  @Inject Seen seen;

  /** Is called in a transaction of its own. */
  public void started(@Observes SessionStarted event) {
    seen.add("stateless", event);
  }

  /** Is called without a transaction to wait for, so at once. */
  public void completed(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) SessionStarted event) {
    seen.add("stateless-transactional", event);
  }

  /** Is called on another thread. */
  public void startedAsync(@ObservesAsync SessionStarted event) {
    seen.add("stateless-async", event);
  }
}
