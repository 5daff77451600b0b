package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The tokens of a JSON text, read one after the other. Malformed UTF-8 is decoded as by {@code new
 * String(bytes, UTF_8)}. A byte order mark at the beginning is ignored.
 *
 * <p>Not safe for use by multiple threads.
 */
final class JsonTokens {

  /** Returned by {@link #peek()} at the end of the text. */
  static final int END = -1;

  private static final int MAX_LONG_DIGITS = 18;
  private static final boolean[] PLAIN = new boolean[256];

  static {
    Arrays.fill(PLAIN, ' ', PLAIN.length, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private final byte[] bytes;
  private int next;

  // the range of the last string, without its quotes, or of the last number
  private int start;
  private int end;
  private boolean escaped;

  JsonTokens(byte[] utf8) {
    this.bytes = utf8;
    this.next = hasByteOrderMark(utf8) ? 3 : 0;
  }

  /** Skips white space and returns the next byte without consuming it, or {@link #END}. */
  int peek() {
    int i = next;
    while (i < bytes.length && isWhiteSpace(bytes[i])) {
      i++;
    }
    next = i;
    return i < bytes.length ? bytes[i] & 0xFF : END;
  }

  void expect(char expected) throws MalformedJsonException {
    if (!accept(expected)) {
      throw unexpected();
    }
  }

  void expect(String literal) throws MalformedJsonException {
    for (int i = 0; i < literal.length(); i++) {
      expect(literal.charAt(i));
    }
  }

  void readString() throws MalformedJsonException {
    expect('"');
    start = next;
    escaped = false;
    skipPlain();
    while (!accept('"')) {
      expect('\\');
      readEscape();
      escaped = true;
      skipPlain();
    }
    end = next - 1;
  }

  void readNumber() throws MalformedJsonException {
    start = next;
    accept('-');
    if (!accept('0')) {
      readDigits();
    }
    if (accept('.')) {
      readDigits();
    }
    if (accept('e') || accept('E')) {
      if (!accept('+')) {
        accept('-');
      }
      readDigits();
    }
    end = next;
  }

  /** Returns the last string that was read. */
  String text() {
    return escaped ? JsonEscapes.unescaped(bytes, start, end) : text(start, end);
  }

  /** Returns the last number that was read: a {@code Long} or a {@code JsonNumber}. */
  Object number() {
    String text = text(start, end);
    return end - start <= MAX_LONG_DIGITS && isWhole() ? Long.valueOf(text) : new NumberValue(text);
  }

  /** Skips characters that need no escape. */
  private void skipPlain() {
    int i = next;
    while (i < bytes.length && isPlain(bytes[i])) {
      i++;
    }
    next = i;
  }

  private void readEscape() throws MalformedJsonException {
    if (accept('u')) {
      for (int digits = 0; digits < 4; digits++) {
        expect(next < bytes.length && HexFormat.isHexDigit(bytes[next]));
      }
    } else {
      expect(next < bytes.length && JsonEscapes.isLetter(bytes[next]));
    }
  }

  private void readDigits() throws MalformedJsonException {
    expect(isAtDigit());
    while (isAtDigit()) {
      next++;
    }
  }

  private void expect(boolean expected) throws MalformedJsonException {
    if (!expected) {
      throw unexpected();
    }
    next++;
  }

  boolean accept(char expected) {
    boolean found = isAt(expected);
    if (found) {
      next++;
    }
    return found;
  }

  private boolean isAt(char expected) {
    return next < bytes.length && bytes[next] == expected;
  }

  private boolean isAtDigit() {
    return next < bytes.length && isDigit(bytes[next]);
  }

  private boolean isWhole() {
    for (int i = start; i < end; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }

  private MalformedJsonException unexpected() {
    return new MalformedJsonException(
        next < bytes.length
            ? "the body is not JSON: <%c> is unexpected at byte %d"
                .formatted(bytes[next] & 0xFF, next)
            : "the body is not JSON: it ends too early");
  }

  /**
   * Returns whether a byte of a string needs no escape. A lookup table, because this runs for
   * almost every byte.
   */
  private static boolean isPlain(byte b) {
    return PLAIN[b & 0xFF];
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isWhiteSpace(byte b) {
    return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
