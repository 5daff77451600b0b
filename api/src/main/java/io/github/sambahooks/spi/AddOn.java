package io.github.sambahooks.spi;

import java.util.List;
import java.util.Optional;

/**
 * What a module adds to the library in an application. Implement it as an
 * {@code @ApplicationScoped} or {@code @Dependent} CDI bean in the jar of the module.
 *
 * <p>When the application starts, the library calls, each for all add-ons in the order of {@link
 * #order()}: {@link #configure configure}, then {@link #handler handler}, then {@link #start
 * start}. If any {@code configure} reported a problem, the deployment fails, and nothing is
 * started. When the application stops, {@link #stop stop} is called in reverse order for those that
 * were started, while CDI is still there and after the last delivery was accepted.
 */
public interface AddOn {

  /**
   * Returns the name that log messages use.
   *
   * @return never null
   */
  String name();

  /**
   * Returns the place of this add-on among others: lower ones start earlier and stop later. Those
   * with the same number are ordered by their names.
   *
   * @return 0 by default
   */
  default int order() {
    return 0;
  }

  /**
   * Returns the configuration keys that this add-on reads. All of them begin with {@code
   * sambahooks.}; any other key fails the deployment.
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
   * @param values the application's configuration
   */
  default void configure(ConfigurationValues values) {}

  /**
   * Returns what handles deliveries instead of the default, which fires them on the request's
   * thread. The deployment fails if two add-ons have one.
   *
   * @return empty by default; never null
   */
  default Optional<DeliveryHandler> handler() {
    return Optional.empty();
  }

  /**
   * Returns lines of the start report, which is logged before anything is started.
   *
   * @return each without a line break and without a secret; empty by default; never null
   */
  default List<String> reportLines() {
    return List.of();
  }

  /**
   * Starts the add-on. An exception fails the deployment.
   *
   * @param deployment valid until {@link #stop()} returns
   */
  default void start(Deployment deployment) {}

  /** Stops the add-on. An exception is logged, and the other add-ons are stopped nevertheless. */
  default void stop() {}
}
