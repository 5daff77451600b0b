package io.github.sambahooks.spi;

/**
 * A body is not an event: it is not a JSON object, or it has no event name. The message says why
 * and may quote the body, so escape it before you log it.
 */
public final class NotAnEventException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception without a stack trace, because anyone who knows the secret can trigger it
   * at any rate.
   *
   * @param reason what is wrong with the body
   */
  public NotAnEventException(String reason) {
    super(reason, null, false, false);
  }
}
