package io.github.sambahooks.client;

/** No webhook has the given id (status 404). Retrying does not help. */
public final class WebhookNotFoundException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   */
  public WebhookNotFoundException(String message) {
    super(message, null);
  }
}
