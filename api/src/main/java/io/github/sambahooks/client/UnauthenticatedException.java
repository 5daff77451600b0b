package io.github.sambahooks.client;

/**
 * No developer key is configured, or the vendor refuses it: 401 or 403. Trying again does not help.
 */
public final class UnauthenticatedException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   */
  public UnauthenticatedException(String message) {
    super(message, null);
  }
}
