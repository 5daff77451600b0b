package io.github.sambahooks.http;

/** The outcome of an authentication, from the worst to the best. */
enum Authentication {
  HEADER_MISSING("the Authorization header is missing"),
  HEADER_TOO_LONG("the Authorization header is too long for any configured secret"),
  SECRET_WRONG("the secret in the Authorization header is wrong"),
  NOT_REQUIRED(null),
  AUTHENTIC(null);

  private final String reason;

  Authentication(String reason) {
    this.reason = reason;
  }

  boolean isRefused() {
    return reason != null;
  }

  /** Returns why the sender is refused, without any part of the header. */
  String reason() {
    return reason;
  }

  /** Returns the better one of two outcomes. */
  Authentication or(Authentication other) {
    return compareTo(other) < 0 ? other : this;
  }
}
