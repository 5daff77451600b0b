package io.github.sambahooks.json;

/** Thrown if a text is not JSON or is nested too deeply. The message may quote one byte of it. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    // without a stack trace, because any sender can cause it often
    super(message, null, false, false);
  }
}
