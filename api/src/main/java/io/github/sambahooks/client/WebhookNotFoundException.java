package io.github.sambahooks.client;

/** There is no webhook of the given id: 404. Trying again does not help. */
public final class WebhookNotFoundException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   */
  public WebhookNotFoundException(String message) {
    super(message, null);
  }
}
