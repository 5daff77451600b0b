package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An observer method of the application.
 *
 * @param method the class and name of the method, such as {@code demo.Attendance.joined}; never
 *     null
 * @param eventType the observed class; of a type variable with several bounds, the first one that
 *     is a type of webhook events; never null
 * @param asynchronous whether the method uses {@code @ObservesAsync}
 * @param description the method as log messages describe it, such as {@code Attendance.joined
 *     (async)}; never null
 * @param unreachableReason why the method can never be called; empty if it can; never null
 */
public record ObservedMethod(
    String method,
    Class<?> eventType,
    boolean asynchronous,
    String description,
    Optional<String> unreachableReason) {

  /**
   * Creates a description of an observer method.
   *
   * @param method not null
   * @param eventType not null
   * @param asynchronous whether the method uses {@code @ObservesAsync}
   * @param description not null
   * @param unreachableReason not null
   * @throws NullPointerException if an argument is null
   */
  public ObservedMethod {
    requireNonNull(method, "method");
    requireNonNull(eventType, "eventType");
    requireNonNull(description, "description");
    requireNonNull(unreachableReason, "unreachableReason");
  }
}
