package io.github.sambahooks.bind;

/** Data does not bind to a record. The message says why and is fit for a log. */
final class NotBoundException extends Exception {

  private static final long serialVersionUID = 1L;

  NotBoundException(String reason) {
    super(reason, null, false, false);
  }
}
