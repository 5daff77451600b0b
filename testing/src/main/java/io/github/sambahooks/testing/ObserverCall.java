package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import io.github.sambahooks.event.WebhookEvent;

/**
 * One call of an observer method.
 *
 * @param observer the class and the method, without the package, such as {@code Attendance.joined};
 *     never null
 * @param asynchronous whether it is an {@code @ObservesAsync} method
 * @param event the event that the method was called with; never null
 */
public record ObserverCall(String observer, boolean asynchronous, WebhookEvent event) {

  /**
   * Creates a call.
   *
   * @param observer not null
   * @param asynchronous whether the observer is asynchronous
   * @param event not null
   * @throws NullPointerException if an argument is null
   */
  public ObserverCall {
    requireNonNull(observer, "observer");
    requireNonNull(event, "event");
  }
}
