package io.github.sambahooks.bind;

/** Thrown if data does not bind to a record. The message says why and is safe to log. */
final class NotBoundException extends Exception {

  private static final long serialVersionUID = 1L;

  NotBoundException(String reason) {
    super(reason, null, false, false);
  }
}
