package io.github.sambahooks.client;

/**
 * A call to Digital Samba failed. The message says what failed, the consequence and the remedy, and
 * contains neither a key nor an authorization header.
 *
 * <p>Later versions may add subclasses, so a {@code switch} over this type needs a {@code default}.
 * Applications cannot add any.
 */
public abstract class WebhooksException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WebhooksException(String message, Throwable cause) {
    super(message, cause);
  }
}
