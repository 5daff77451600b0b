package io.github.sambahooks.config;

/**
 * A shared secret. {@code toString()} never reveals it.
 *
 * @param value as configured or as sent, without surrounding white space
 */
public record Secret(String value) {

  private static final String SCHEME = "Bearer";

  /** Strips surrounding white space, which HTTP does not preserve. */
  public Secret {
    value = value.strip();
  }

  /** Returns whether the value starts with {@code Bearer}, which senders prepend themselves. */
  public boolean hasBearerPrefix() {
    return hasBearerPrefix(0);
  }

  /**
   * Returns the value without leading {@code Bearer }, even if repeated. Configured and received
   * secrets are compared in this form, so the prefix does not matter on either side.
   */
  public String token() {
    int start = 0;
    while (hasBearerPrefix(start)) {
      start = skipWhiteSpace(start + SCHEME.length());
    }
    return value.substring(start);
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }

  private boolean hasBearerPrefix(int start) {
    int end = start + SCHEME.length();
    return value.regionMatches(true, start, SCHEME, 0, SCHEME.length())
        && (value.length() == end || value.charAt(end) == ' ');
  }

  private int skipWhiteSpace(int start) {
    int i = start;
    while (i < value.length() && Character.isWhitespace(value.charAt(i))) {
      i++;
    }
    return i;
  }
}
