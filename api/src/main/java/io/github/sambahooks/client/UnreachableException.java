package io.github.sambahooks.client;

/**
 * The vendor did not respond (no connection, a broken connection, a timeout or an interrupt), or
 * its server failed (status 500 to 599). Retrying later may help. It is unknown whether the vendor
 * carried out the request.
 */
public final class UnreachableException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   * @param cause why there was no response; null if there was one
   */
  public UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
