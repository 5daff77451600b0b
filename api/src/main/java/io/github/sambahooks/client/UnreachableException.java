package io.github.sambahooks.client;

/**
 * There was no answer (no connection, a broken one, a time-out, an interrupt), or one that says
 * that the vendor's server failed: 500 to 599. Trying again later may help. Whether the vendor has
 * done what was asked is not known.
 */
public final class UnreachableException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   * @param cause why there was no answer; null if there was one
   */
  public UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
