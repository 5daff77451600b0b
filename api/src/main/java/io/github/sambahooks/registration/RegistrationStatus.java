package io.github.sambahooks.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The status of the webhook that the library registers at Digital Samba. Injectable, for example
 * into a health check or an admin page.
 *
 * <p>Safe for use by multiple threads. Not for applications to implement, except in tests.
 */
public interface RegistrationStatus {

  /**
   * Returns the current status.
   *
   * @return a snapshot that does not change; never null
   */
  Snapshot current();

  /**
   * The state of the registration. Later versions may add constants, so a {@code switch} needs a
   * {@code default}.
   */
  enum State {
    /** No endpoint is configured, or the library is switched off: nothing is registered. */
    OFF,
    /** The registration is in progress, and may be waiting for the next attempt. */
    PENDING,
    /** The endpoint had no webhook; one was created. */
    CREATED,
    /** The webhook differed and was changed. */
    UPDATED,
    /** The webhook was already as it should be; nothing was written. */
    UNCHANGED,
    /** The webhook differs or is missing, and the mode {@code verify} does not change it. */
    DIFFERENT,
    /**
     * The application observes no event that Digital Samba lists. No webhook was created; an
     * existing one was left unchanged.
     */
    NOTHING_OBSERVED,
    /** The registration failed. The message says why; the next start tries again. */
    FAILED,
    /** The webhook was deleted at shutdown. */
    DELETED
  }

  /**
   * The status at one moment.
   *
   * @param state the state of the registration; never null
   * @param webhookId the vendor's id of the webhook; null if unknown
   * @param events the event names that the webhook should deliver; unmodifiable; empty before they
   *     are known; never null
   * @param since when the registration entered this state, according to this server's clock; never
   *     null
   * @param message what happened and what to do about it, as logged; contains neither a key nor a
   *     secret; never null
   */
  record Snapshot(
      State state, String webhookId, Set<String> events, Instant since, String message) {

    /**
     * Creates a snapshot.
     *
     * @param state not null
     * @param webhookId may be null
     * @param events copied in their order; not null
     * @param since not null
     * @param message not null
     * @throws NullPointerException if an argument is null that must not be
     */
    public Snapshot {
      requireNonNull(state, "state");
      events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
      requireNonNull(since, "since");
      requireNonNull(message, "message");
    }
  }
}
