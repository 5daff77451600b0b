package io.github.sambahooks.bind;

/**
 * Thrown if the application's bean with {@code @EventBinding} cannot be used. The message says why
 * and is safe to log.
 */
final class EventBindingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventBindingException(String reason) {
    super(reason, null, false, false);
  }
}
