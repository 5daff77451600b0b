package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The tokens of a JSON text in UTF-8, passed one after the other. Bytes that are no UTF-8 are what
 * Java makes of them; a byte order mark at the beginning is not part of the text.
 *
 * <p>For one thread.
 */
final class JsonTokens {

  /** What {@link #peek()} returns at the end of the text. */
  static final int END = -1;

  private static final int LONGEST_NUMBER = 1000;
  private static final int DIGITS_OF_LONG = 18;
  private static final boolean[] PLAIN = new boolean[256];

  static {
    Arrays.fill(PLAIN, ' ', PLAIN.length, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private final byte[] bytes;
  private int next;

  // of the string, without its quotes, or the number that has been passed last
  private int start;
  private int end;
  private boolean escaped;

  JsonTokens(byte[] utf8) {
    this.bytes = utf8;
    this.next = hasByteOrderMark(utf8) ? 3 : 0;
  }

  /** Passes white space; returns the byte that follows, or {@link #END}. */
  int peek() {
    int i = next;
    while (i < bytes.length && isWhiteSpace(bytes[i])) {
      i++;
    }
    next = i;
    return i < bytes.length ? bytes[i] & 0xFF : END;
  }

  void pass(char expected) throws NotAnEventException {
    if (!passIf(expected)) {
      throw unexpected();
    }
  }

  void pass(String literal) throws NotAnEventException {
    for (int i = 0; i < literal.length(); i++) {
      pass(literal.charAt(i));
    }
  }

  void passString() throws NotAnEventException {
    pass('"');
    start = next;
    escaped = false;
    passPlain();
    while (!passIf('"')) {
      pass('\\');
      passEscape();
      escaped = true;
      passPlain();
    }
    end = next - 1;
  }

  void passNumber() throws NotAnEventException {
    start = next;
    passIf('-');
    if (!passIf('0')) {
      passDigits();
    }
    if (passIf('.')) {
      passDigits();
    }
    if (passIf('e') || passIf('E')) {
      if (!passIf('+')) {
        passIf('-');
      }
      passDigits();
    }
    end = next;
  }

  /** Returns the string that has been passed last. */
  String text() {
    return escaped ? JsonEscapes.unescaped(bytes, start, end) : text(start, end);
  }

  /** Returns the number that has been passed last; null for one that no sender means. */
  Number number() {
    int length = end - start;
    if (length <= DIGITS_OF_LONG && isWhole()) {
      return Long.valueOf(text(start, end));
    }
    try {
      return length <= LONGEST_NUMBER ? new BigDecimal(text(start, end)) : null;
    } catch (NumberFormatException e) {
      // an exponent that BigDecimal has no room for
      return null;
    }
  }

  /** Passes all characters that stand for themselves. */
  private void passPlain() {
    int i = next;
    while (i < bytes.length && isPlain(bytes[i])) {
      i++;
    }
    next = i;
  }

  private void passEscape() throws NotAnEventException {
    if (passIf('u')) {
      for (int digits = 0; digits < 4; digits++) {
        pass(next < bytes.length && HexFormat.isHexDigit(bytes[next]));
      }
    } else {
      pass(next < bytes.length && JsonEscapes.isLetter(bytes[next]));
    }
  }

  private void passDigits() throws NotAnEventException {
    pass(isAtDigit());
    while (isAtDigit()) {
      next++;
    }
  }

  private void pass(boolean expected) throws NotAnEventException {
    if (!expected) {
      throw unexpected();
    }
    next++;
  }

  private boolean passIf(char expected) {
    boolean there = isAt(expected);
    if (there) {
      next++;
    }
    return there;
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

  private NotAnEventException unexpected() {
    return new NotAnEventException(
        next < bytes.length
            ? "the body is no JSON: <%c> is not expected at byte %d"
                .formatted(bytes[next] & 0xFF, next)
            : "the body is no JSON: it ends too early");
  }

  /** Tells whether a byte of a string stands for itself. A table: most of a body is asked for. */
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
