package io.github.sambahooks.spi;

/**
 * A body is not an event: not a JSON object, or without an event name. The message says why. It may
 * quote the body, so escape it before you log it.
 */
public final class NotAnEventException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception without a stack trace, because whoever knows the secret can cause it as
   * often as they like.
   *
   * @param reason what is wrong with the body
   */
  public NotAnEventException(String reason) {
    super(reason, null, false, false);
  }
}
