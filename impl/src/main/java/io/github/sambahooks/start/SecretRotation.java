package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.logging.LogThrottle;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Follows secrets that change while the application runs, in a dynamic source of the configuration
 * such as a mounted file or a vault. Looks every five seconds, on a thread of its own, so that no
 * request waits for the configuration.
 *
 * <p>If the library registers the webhook, it changes the webhook first. Until that has succeeded,
 * the old secrets remain valid, because Digital Samba still sends one of them.
 */
final class SecretRotation implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SecretRotation.class.getName());
  private static final Duration PERIOD = Duration.ofSeconds(5);

  private final Supplier<List<Secret>> source;
  private final Consumer<List<Secret>> accepted;
  private final WebhookSecret webhook;
  private final LogThrottle failures;
  private final Thread thread;

  // guarded by this
  private List<Secret> current;
  private Set<Secret> valid;
  private boolean webhookIsChanging;

  /**
   * Creates a rotation.
   *
   * @param initial the secrets that are valid now, the current one first
   * @param source reads the secrets, the current one first; may throw
   * @param accepted called with the secrets that are valid from now on
   * @param webhook where the current secret has to be changed first
   * @param clock limits the log lines about a source that fails
   */
  SecretRotation(
      List<Secret> initial,
      Supplier<List<Secret>> source,
      Consumer<List<Secret>> accepted,
      WebhookSecret webhook,
      Clock clock) {
    this.current = initial;
    this.valid = Set.copyOf(initial);
    this.source = source;
    this.accepted = accepted;
    this.webhook = webhook;
    this.failures = new LogThrottle(clock);
    this.thread = new Thread(null, this::run, "Samba Hooks secrets", 0, false);
    thread.setDaemon(true);
    // some servers find the configuration of an application by its class loader
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
  }

  /** Starts to look for changes. */
  void start() {
    thread.start();
  }

  /** Stops. Does not wait for a source that is being read. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Looks for a change once. */
  void check() {
    List<Secret> read;
    try {
      read = source.get();
    } catch (RuntimeException e) {
      // omits the message, which may quote a secret
      keep("cannot be read now, because of " + e.getClass().getName());
      return;
    }
    if (read.isEmpty()) {
      keep("is not set any more");
    } else {
      change(read);
    }
  }

  private synchronized void change(List<Secret> read) {
    if (read.equals(current)) {
      return;
    }
    Secret secret = read.get(0);
    boolean sameSecret = secret.equals(current.get(0));
    current = read;
    if (sameSecret && !webhookIsChanging) {
      accept(read);
      LOG.log(INFO, "The previous secret of the webhook has changed; it is in force now");
      return;
    }
    Set<Secret> both = new LinkedHashSet<>(read);
    both.addAll(valid);
    accept(both);
    if (!sameSecret) {
      webhookIsChanging = true;
      webhook.change(secret, () -> retireOthers(secret));
    }
  }

  /** Makes other secrets invalid, unless the secret has changed once more in the meantime. */
  private synchronized void retireOthers(Secret secret) {
    if (secret.equals(current.get(0))) {
      webhookIsChanging = false;
      accept(current);
      LOG.log(INFO, "The secret of the webhook has changed; the new one is in force now");
    }
  }

  private void accept(Collection<Secret> secrets) {
    valid = new LinkedHashSet<>(secrets);
    accepted.accept(new ArrayList<>(secrets));
  }

  private void keep(String why) {
    failures.log(
        unlogged ->
            LOG.log(
                WARNING,
                "%s %s: the secrets that were read last remain valid. %s"
                    .formatted(ConfigKey.SECRET, why, unlogged)));
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(PERIOD.toMillis());
        check();
      }
    } catch (InterruptedException e) {
      // the application stops
    }
  }

  /** The secret that Digital Samba sends. */
  @FunctionalInterface
  interface WebhookSecret {

    /** The secret is changed by somebody else, so the old one is not needed any more. */
    WebhookSecret ELSEWHERE = (secret, changed) -> changed.run();

    /**
     * Changes the secret at Digital Samba.
     *
     * @param changed called when that has succeeded
     */
    void change(Secret secret, Runnable changed);
  }
}
