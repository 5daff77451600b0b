package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.Set;

/**
 * The outcome of a registration, which becomes one log line and the status.
 *
 * @param webhookId null if unknown
 * @param isWarning whether it is logged as a warning
 * @param message what happened, the consequence and the remedy; contains no key and no secret
 */
record RegistrationOutcome(
    State state, String webhookId, Set<String> events, boolean isWarning, String message) {

  static RegistrationOutcome info(
      State state, String webhookId, Set<String> events, String message) {
    return new RegistrationOutcome(state, webhookId, events, false, message);
  }

  static RegistrationOutcome warning(
      State state, String webhookId, Set<String> events, String message) {
    return new RegistrationOutcome(state, webhookId, events, true, message);
  }
}
