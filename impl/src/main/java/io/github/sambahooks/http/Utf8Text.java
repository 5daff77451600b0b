package io.github.sambahooks.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Recognizes UTF-8 in one pass, without allocating anything. ASCII is read eight bytes at a time,
 * because this runs over every body.
 */
final class Utf8Text {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long EIGHT_SPACES = 0x2020202020202020L;
  private static final long EIGHT_SIGNS = 0x8080808080808080L;

  private Utf8Text() {}

  /**
   * Returns whether bytes can be a JSON text in UTF-8: whether they are valid UTF-8 without the
   * control characters that JSON does not permit. Text in UTF-16 or ISO-2022-JP may be valid UTF-8
   * as well, but contains such characters.
   */
  static boolean is(byte[] bytes) {
    int next = skipPrintableAscii(bytes, 0);
    while (next < bytes.length) {
      int length = lengthOfCharacter(bytes, next);
      if (length == 0) {
        return false;
      }
      next = skipPrintableAscii(bytes, next + length);
    }
    return true;
  }

  private static int skipPrintableAscii(byte[] bytes, int start) {
    int i = start;
    while (i <= bytes.length - Long.BYTES && arePrintable((long) EIGHT_BYTES.get(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= ' ') {
      i++;
    }
    return i;
  }

  /** Returns whether no byte is negative, and no sign changes if a space is subtracted. */
  private static boolean arePrintable(long bytes) {
    return ((bytes | bytes - EIGHT_SPACES) & EIGHT_SIGNS) == 0;
  }

  /** Returns the number of bytes of the character that starts at an index, or 0 if none does. */
  private static int lengthOfCharacter(byte[] bytes, int start) {
    byte first = bytes[start];
    if (first >= 0) {
      return first == '\n' || first == '\r' || first == '\t' ? 1 : 0;
    }
    int length = first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    return start + length <= bytes.length && isCharacter(bytes, start, length) ? length : 0;
  }

  /** Returns whether bytes are a character in its shortest form, and not half of a pair. */
  private static boolean isCharacter(byte[] bytes, int start, int length) {
    int character = bytes[start] & 0xFF >> length;
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
      character = character << 6 | bytes[i] & 0x3F;
    }
    return switch (length) {
      case 2 -> bytes[start] >= (byte) 0xC2;
      case 3 -> character >= 0x800 && !isSurrogate(character);
      default -> Character.isSupplementaryCodePoint(character);
    };
  }

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
