package io.github.sambahooks.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What became of the webhook that the library keeps at Digital Samba. Injectable, for instance in a
 * health check or an admin page.
 *
 * <p>Safe for any number of threads.
 */
public interface RegistrationStatus {

  /**
   * Returns what holds now.
   *
   * @return a snapshot that does not change
   */
  Snapshot current();

  /** Where the registration stands. */
  enum State {
    /** No endpoint is configured, or the library is switched off: nothing is registered. */
    OFF,
    /** The registration is under way, and may be waiting to try again. */
    PENDING,
    /** There was no webhook for the endpoint, and now there is. */
    CREATED,
    /** The webhook was different, and was changed. */
    UPDATED,
    /** The webhook is as it should be; nothing was written. */
    UNCHANGED,
    /** The webhook is different or absent, and the mode {@code verify} leaves it so. */
    DIFFERENT,
    /**
     * The application observes no event that Digital Samba lists. No webhook was created; one that
     * exists was left as it is.
     */
    NOTHING_OBSERVED,
    /** It could not be done; the message says why, and the next start tries again. */
    FAILED,
    /** The webhook was deleted at shutdown. */
    DELETED
  }

  /**
   * What holds at one moment.
   *
   * @param state where the registration stands
   * @param webhookId the vendor's id of the webhook; null if none is known
   * @param events the names that the webhook should deliver, unmodifiable; empty before they are
   *     known
   * @param since when it came to this state, by this server's clock
   * @param message what happened, and what to do about it, as the log has it; holds neither a key
   *     nor a secret
   */
  record Snapshot(
      State state, String webhookId, Set<String> events, Instant since, String message) {

    /**
     * Makes a snapshot.
     *
     * @param state not null
     * @param webhookId may be null
     * @param events copied, and keep their order; not null
     * @param since not null
     * @param message not null
     * @throws NullPointerException if one is null that must not be
     */
    public Snapshot {
      requireNonNull(state, "state");
      events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
      requireNonNull(since, "since");
      requireNonNull(message, "message");
    }
  }
}
