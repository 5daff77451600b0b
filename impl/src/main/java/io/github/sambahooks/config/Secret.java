package io.github.sambahooks.config;

/**
 * A secret that a sender proves to know. Its value is in no {@code toString}.
 *
 * @param value as configured, or as presented; without surrounding white space
 */
public record Secret(String value) {

  private static final String SCHEME = "Bearer";

  /** Takes the value without the white space around it, which HTTP does not transport. */
  public Secret {
    value = value.strip();
  }

  /** Tells whether the value begins with the scheme, which a sender puts before it once more. */
  public boolean hasScheme() {
    return hasScheme(value);
  }

  /**
   * Returns the value without any {@code Bearer } before it: what both sides compare, so that it
   * does not matter who wrote the scheme how often.
   */
  public String token() {
    String token = value;
    while (hasScheme(token)) {
      token = token.substring(SCHEME.length()).strip();
    }
    return token;
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }

  private static boolean hasScheme(String text) {
    int end = SCHEME.length();
    return text.regionMatches(true, 0, SCHEME, 0, end)
        && (text.length() == end || text.charAt(end) == ' ');
  }
}
