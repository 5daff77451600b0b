package io.github.sambahooks.spi;

import java.util.List;
import java.util.Optional;

/**
 * An extension of the library. Implement it as an {@code @ApplicationScoped} or {@code @Dependent}
 * CDI bean in the jar of the add-on.
 *
 * <p>When the application starts, the library calls {@link #configurationKeys configurationKeys},
 * {@link #configure configure}, {@link #handler handler} and {@link #reportLines reportLines} once
 * on each add-on, in the order of {@link #order()}. If any of them throws or reports a problem, the
 * deployment fails and nothing is started. Otherwise it calls {@link #start start} in the same
 * order. When the application stops, the library calls {@link #stop stop} in reverse order on the
 * add-ons that were started. By then no more deliveries are accepted, but CDI is still available,
 * and asynchronous observers may still be running.
 */
public interface AddOn {

  /**
   * Returns the name that log messages use.
   *
   * @return never null
   */
  String name();

  /**
   * Returns the position of this add-on. Lower numbers start earlier and stop later. Add-ons with
   * the same number are ordered by name.
   *
   * @return 0 by default
   */
  default int order() {
    return 0;
  }

  /**
   * Returns the configuration keys that this add-on reads. All of them begin with {@code
   * sambahooks.}; any other key fails the deployment. A configured key that begins with {@code
   * sambahooks.} and that nobody reads is a warning.
   *
   * @return empty by default; never null
   */
  default List<? extends ConfigurationKey> configurationKeys() {
    return List.of();
  }

  /**
   * Reads the configuration and checks everything that the add-on needs. Report what cannot work
   * with {@link ConfigurationValues#problem}: it fails the deployment, in one message with all
   * other problems.
   *
   * @param values the configuration of the application; never null
   */
  default void configure(ConfigurationValues values) {}

  /**
   * Returns a handler that replaces the default one, which fires each event on the thread of the
   * request. The deployment fails if two add-ons return a handler.
   *
   * @return empty by default; never null
   */
  default Optional<DeliveryHandler> handler() {
    return Optional.empty();
  }

  /**
   * Returns lines for the start report, which is logged before anything is started.
   *
   * @return without line breaks and secrets; empty by default; never null
   */
  default List<String> reportLines() {
    return List.of();
  }

  /**
   * Starts the add-on. An exception fails the deployment.
   *
   * @param deployment valid until {@link #stop()} returns; never null
   */
  default void start(Deployment deployment) {}

  /**
   * Stops the add-on. An exception is logged and does not keep other add-ons from being stopped.
   */
  default void stop() {}
}
