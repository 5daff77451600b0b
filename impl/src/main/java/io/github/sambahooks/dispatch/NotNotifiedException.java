package io.github.sambahooks.dispatch;

/**
 * Thrown if asynchronous observers could not be called, for example because the executor is full.
 */
public final class NotNotifiedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotNotifiedException(Throwable cause) {
    super("The asynchronous observers were not called: " + cause, cause, false, false);
  }
}
