package io.github.sambahooks.client;

/**
 * The answer is none that the vendor documents: another status, or a body that is not what was
 * asked for.
 */
public final class UnexpectedAnswerException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   */
  public UnexpectedAnswerException(String message) {
    super(message, null);
  }
}
