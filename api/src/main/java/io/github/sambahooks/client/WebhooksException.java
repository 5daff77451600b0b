package io.github.sambahooks.client;

/**
 * Digital Samba did not do what was asked. The message says what, the consequence and the mend, and
 * holds neither a key nor an authorization header.
 */
public abstract sealed class WebhooksException extends RuntimeException
    permits InvalidWebhookException,
        RateLimitedException,
        UnauthenticatedException,
        UnexpectedAnswerException,
        UnreachableException,
        WebhookNotFoundException {

  private static final long serialVersionUID = 1L;

  WebhooksException(String message, Throwable cause) {
    super(message, cause);
  }
}
