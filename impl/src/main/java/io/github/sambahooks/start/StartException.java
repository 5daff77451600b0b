package io.github.sambahooks.start;

/**
 * Thrown if the library cannot start for a reason that is not in the configuration. The message
 * contains no secret.
 */
final class StartException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
