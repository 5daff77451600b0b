package io.github.sambahooks.dispatch;

/** The asynchronous observers of an event could not be called, for example by a full executor. */
public final class NotNotifiedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotNotifiedException(Throwable cause) {
    super("The asynchronous observers were not called: " + cause, cause, false, false);
  }
}
