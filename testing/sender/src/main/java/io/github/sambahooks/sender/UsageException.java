package io.github.sambahooks.sender;

/** The command line is wrong. The message says what to write instead, and shows no secret. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
