package io.github.sambahooks.logging;

/** Escapes text from clients, so that it is safe within a log line. */
public final class LogSafe {

  private static final int MAX_LENGTH = 200;

  private LogSafe() {}

  /**
   * Returns the text with everything but printable ASCII escaped as {@code \}{@code uXXXX},
   * truncated after 200 characters.
   *
   * @param text may be null, which becomes {@code "null"}
   * @return never null
   */
  public static String escape(String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder printable = new StringBuilder();
    text.chars().limit(MAX_LENGTH).forEach(c -> append(printable, (char) c));
    return text.length() > MAX_LENGTH ? printable.append('…').toString() : printable.toString();
  }

  private static void append(StringBuilder printable, char c) {
    if (c >= ' ' && c <= '~' && c != '\\') {
      printable.append(c);
    } else {
      printable.append("\\u%04x".formatted((int) c));
    }
  }
}
