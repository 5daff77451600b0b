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
    if (phase == TransactionPhase.AFTER_FAILURE && !scope.mayBeInactive()) {
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
    if (scope.needsFaces()) {
      return Optional.of("no observer in a " + scope + " bean is ever called" + MOVE);
    }
    // an asynchronous call has a request context of its own, but no session and no transaction
    return asynchronous && (scope.needsSession() || scope == BeanScope.TRANSACTION)
        ? Optional.of("no asynchronous observer in a " + scope + " bean is ever called" + MOVE)
        : Optional.empty();
  }

  /** Returns what is probably not wanted about the calls that CDI makes, or empty if nothing. */
  Optional<String> doubt() {
    return switch (scope) {
      case SESSION, CONVERSATION -> Optional.of(sessionCreation());
      case TRANSACTION ->
          Optional.of(
              "is called only if something of your own starts a transaction, because it is in a %s bean and a delivery has no transaction%s"
                  .formatted(scope, MOVE));
      case CUSTOM ->
          Optional.of(
              "is called only while the scope of its bean is active, which it usually is not during a delivery"
                  + MOVE);
      case VIEW, FLOW, OTHER -> Optional.empty();
    };
  }

  private String sessionCreation() {
    // some containers create a session even to find out that it has no bean
    String certainty = reception == Reception.IF_EXISTS ? "may create" : "creates";
    return "%s an HTTP session for each delivery, because it is in a %s bean%s"
        .formatted(certainty, scope, MOVE);
  }
}
