package io.github.sambahooks.decode;

/**
 * A body is no event at all. The message says why; it may quote the body, so escape it in a log.
 */
public final class NotAnEventException extends Exception {

  private static final long serialVersionUID = 1L;

  NotAnEventException(String reason) {
    // cheap on purpose: whoever knows the secret can cause it as often as he likes
    super(reason, null, false, false);
  }
}
