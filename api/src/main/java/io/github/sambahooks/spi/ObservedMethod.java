package io.github.sambahooks.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An observer method of the application.
 *
 * @param method its class and name, such as {@code demo.Attendance.joined}; never null
 * @param eventType the class that it observes; never null
 * @param asynchronous whether it is an {@code @ObservesAsync} method
 * @param description how log messages describe it, such as {@code Attendance.joined (async)}; never
 *     null
 * @param unreachableReason why no event can ever reach it; empty if one can
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
   * @throws NullPointerException if a component is null
   */
  public ObservedMethod {
    requireNonNull(method, "method");
    requireNonNull(eventType, "eventType");
    requireNonNull(description, "description");
    requireNonNull(unreachableReason, "unreachableReason");
  }
}
