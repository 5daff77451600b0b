package io.github.sambahooks.client;

/**
 * No developer key is configured, or the vendor rejected it (status 401 or 403). Retrying does not
 * help.
 */
public final class UnauthenticatedException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   */
  public UnauthenticatedException(String message) {
    super(message, null);
  }
}
