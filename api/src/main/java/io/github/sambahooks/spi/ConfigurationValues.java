package io.github.sambahooks.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * Reads the configuration of the application and collects its problems. A deployment with problems
 * fails with one message that lists all of them. Values are stripped of surrounding white space.
 *
 * <p>For use only by the thread that starts the application.
 */
public interface ConfigurationValues {

  /**
   * Returns the value of a key, or its default.
   *
   * @param key not null
   * @return empty if there is neither; also empty if the value is an expression that cannot be
   *     resolved, which is a problem; never null
   */
  Optional<String> text(ConfigurationKey key);

  /**
   * Returns the value of a boolean key. Any value other than {@code true} and {@code false} is a
   * problem.
   *
   * @param key must have a default
   * @return false if there is a problem
   */
  boolean flag(ConfigurationKey key);

  /**
   * Returns the value of a numeric key. A value that is not an integer or is out of range is a
   * problem.
   *
   * @param key must have a default
   * @param min the smallest allowed number
   * @param max the largest allowed number
   * @param unit the unit for messages, such as {@code bytes}
   * @return the smallest allowed number if there is a problem
   */
  long number(ConfigurationKey key, long min, long max, String unit);

  /**
   * Returns a duration, such as {@code 10s}, {@code 500ms}, {@code 2m} or {@code PT10S}. Any other
   * text is a problem.
   *
   * @param key the key
   * @param min the smallest permitted value; returned if the key has neither a value nor a default,
   *     or there is a problem
   * @param max the largest permitted value
   * @return the value, or else the default
   */
  Duration duration(ConfigurationKey key, Duration min, Duration max);

  /**
   * Adds a problem, which fails the deployment.
   *
   * @param problem names the key, the consequence and the remedy; contains no secret
   */
  void problem(String problem);
}
