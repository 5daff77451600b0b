package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus.State;
import java.util.Set;

/**
 * What became of the registration: one line of the log, and the status.
 *
 * @param webhookId null if none is known
 * @param isWarning whether somebody should look at it
 * @param message what happened, the consequence and the mend; no key and no secret
 */
record RegistrationOutcome(
    State state, String webhookId, Set<String> events, boolean isWarning, String message) {

  static RegistrationOutcome good(
      State state, String webhookId, Set<String> events, String message) {
    return new RegistrationOutcome(state, webhookId, events, false, message);
  }

  static RegistrationOutcome bad(
      State state, String webhookId, Set<String> events, String message) {
    return new RegistrationOutcome(state, webhookId, events, true, message);
  }
}
