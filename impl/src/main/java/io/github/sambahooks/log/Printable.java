package io.github.sambahooks.log;

/** Makes text that a client sent fit for one line of a log. */
public final class Printable {

  private static final int LONGEST = 200;

  private Printable() {}

  /**
   * Returns the text with everything but printable ASCII escaped as {@code \}{@code uXXXX}, cut
   * after 200 characters.
   *
   * @param text may be null, which is printed as {@code null}
   * @return never null
   */
  public static String of(String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder printable = new StringBuilder();
    text.chars().limit(LONGEST).forEach(c -> append(printable, (char) c));
    return text.length() > LONGEST ? printable.append('…').toString() : printable.toString();
  }

  private static void append(StringBuilder printable, char c) {
    if (c >= ' ' && c <= '~' && c != '\\') {
      printable.append(c);
    } else {
      printable.append("\\u%04x".formatted((int) c));
    }
  }
}
