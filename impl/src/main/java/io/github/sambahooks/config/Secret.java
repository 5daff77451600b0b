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
    return hasBearerPrefix(value);
  }

  /**
   * Returns the value without leading {@code Bearer }, even if repeated. Configured and received
   * secrets are compared in this form, so the prefix does not matter on either side.
   */
  public String token() {
    String token = value;
    while (hasBearerPrefix(token)) {
      token = token.substring(SCHEME.length()).strip();
    }
    return token;
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }

  private static boolean hasBearerPrefix(String text) {
    int end = SCHEME.length();
    return text.regionMatches(true, 0, SCHEME, 0, end)
        && (text.length() == end || text.charAt(end) == ' ');
  }
}
