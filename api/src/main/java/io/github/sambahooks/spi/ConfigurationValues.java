package io.github.sambahooks.spi;

import java.util.Optional;

/**
 * Reads the configuration of the application, without surrounding white space, and collects what is
 * wrong with it. A deployment with problems fails once, with one message that lists all of them.
 *
 * <p>For the thread that starts the application.
 */
public interface ConfigurationValues {

  /**
   * Returns the value of a key, or its default.
   *
   * @param key not null
   * @return empty if there is neither, or if the value is an expression that cannot be resolved,
   *     which is a problem
   */
  Optional<String> text(ConfigurationKey key);

  /**
   * Returns whether a key is {@code true}. Anything but {@code true} and {@code false} is a
   * problem.
   *
   * @param key has a default
   * @return false if there is a problem
   */
  boolean flag(ConfigurationKey key);

  /**
   * Returns a whole number. Anything else, or a number out of range, is a problem.
   *
   * @param key has a default
   * @param min the smallest number that is allowed
   * @param max the largest one
   * @param unit what is counted, such as {@code bytes}
   * @return the smallest number if there is a problem
   */
  long number(ConfigurationKey key, long min, long max, String unit);

  /**
   * Adds a problem, which fails the deployment.
   *
   * @param problem names the key, the consequence and the remedy; contains no secret
   */
  void problem(String problem);
}
