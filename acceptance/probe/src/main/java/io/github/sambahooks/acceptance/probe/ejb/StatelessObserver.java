package io.github.sambahooks.acceptance.probe.ejb;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.SessionStarted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** An enterprise bean with observers. */
@Stateless
public class StatelessObserver {

  @Inject Seen seen;

  /** Called in its own transaction. */
  public void started(@Observes SessionStarted event) {
    seen.add("stateless", event);
  }

  /** Called at once, because there is no transaction to wait for. */
  public void completed(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) SessionStarted event) {
    seen.add("stateless-transactional", event);
  }

  /** Called on another thread. */
  public void startedAsync(@ObservesAsync SessionStarted event) {
    seen.add("stateless-async", event);
  }
}
