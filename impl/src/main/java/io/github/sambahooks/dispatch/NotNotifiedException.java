package io.github.sambahooks.dispatch;

/**
 * Thrown if asynchronous observers could not be called, for example because the executor is full.
 */
public final class NotNotifiedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotNotifiedException(Throwable cause) {
    super("The asynchronous observers were not called: " + cause, cause, false, false);
  }

  /** Creates an exception for a reason that is not an exception. */
  public NotNotifiedException(String reason) {
    super("The asynchronous observers were not called: " + reason, null, false, false);
  }
}
