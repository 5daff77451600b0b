package io.github.sambahooks.observe;

import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Under which conditions CDI calls an observer method with an event that matches.
 *
 * @param asynchronous whether the method has an {@code @ObservesAsync} parameter
 * @param phase the transaction phase in which the method is called
 * @param reception whether the bean must exist already
 * @param scope the scope of the bean
 */
public record CallConditions(
    boolean asynchronous, TransactionPhase phase, Reception reception, BeanScope scope) {

  /** Called on the thread that fires the event, in any case. */
  public static final CallConditions SYNCHRONOUS = of(false);

  /** Called on another thread, in any case. */
  public static final CallConditions ASYNCHRONOUS = of(true);

  private static final String MOVE = ": move it to an @ApplicationScoped bean";

  private static CallConditions of(boolean asynchronous) {
    return new CallConditions(
        asynchronous, TransactionPhase.IN_PROGRESS, Reception.ALWAYS, BeanScope.OTHER);
  }

  /** Returns the conditions, each as log messages describe it. */
  List<String> describe() {
    List<String> conditions = new ArrayList<>();
    conditions.add(asynchronous ? "async" : "sync");
    if (phase == TransactionPhase.AFTER_FAILURE) {
      conditions.add(phase + ": at once, because a delivery has no transaction");
    } else if (phase != TransactionPhase.IN_PROGRESS) {
      conditions.add(phase.name());
    }
    if (reception == Reception.IF_EXISTS) {
      conditions.add(reception + ": only if the bean exists already");
    }
    return conditions;
  }

  /** Returns why CDI never calls the method, or empty if it may. */
  Optional<String> neverMetReason() {
    // an asynchronous call has a request context of its own, but no session
    return asynchronous && scope.needsSession()
        ? Optional.of("no asynchronous observer in a " + scope + " bean is ever called" + MOVE)
        : Optional.empty();
  }

  /** Returns what else a call does that is probably not wanted, or empty if nothing. */
  Optional<String> sideEffect() {
    if (asynchronous || !scope.needsSession()) {
      return Optional.empty();
    }
    // some containers create a session even to find out that it has no bean
    String certainty = reception == Reception.IF_EXISTS ? "may create" : "creates";
    return Optional.of(
        "%s an HTTP session for each delivery, because it is in a %s bean%s"
            .formatted(certainty, scope, MOVE));
  }
}
