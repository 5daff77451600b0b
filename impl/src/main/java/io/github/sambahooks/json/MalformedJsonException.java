package io.github.sambahooks.json;

/** A text is not JSON, or nested too deeply. The message may quote one byte of it. */
public final class MalformedJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    // without a stack trace: whoever can send a text can cause it as often as they like
    super(message, null, false, false);
  }
}
