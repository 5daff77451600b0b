package io.github.sambahooks.client;

/**
 * The vendor's response is not one that it documents: it has another status, or a body that does
 * not match the request.
 */
public final class UnexpectedAnswerException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   */
  public UnexpectedAnswerException(String message) {
    super(message, null);
  }
}
