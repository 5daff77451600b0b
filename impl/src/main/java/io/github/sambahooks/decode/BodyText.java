package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Reader;

/**
 * The text of a body, read once from its beginning: UTF-8, without a byte order mark. As long as it
 * is ASCII, which most bodies are to their end, no string is made of it.
 *
 * <p>For one thread.
 */
final class BodyText extends Reader {

  private final byte[] bytes;
  private final int start;
  private int next;
  private String tail;
  private int tailNext;

  BodyText(byte[] bytes) {
    this.bytes = bytes;
    this.start = hasByteOrderMark(bytes) ? 3 : 0;
    this.next = start;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (tail == null) {
      int read = readAscii(buffer, offset, length);
      if (read > 0 || next == bytes.length) {
        return read > 0 ? read : -1;
      }
      tail = textFrom(next);
    }
    return readTail(buffer, offset, length);
  }

  /** Tells whether nothing but white space follows the first characters, which have been read. */
  boolean isBlankAfter(long characters) {
    int afterAscii = (int) characters - (next - start);
    if (afterAscii > 0) {
      return tail.substring(afterAscii).isBlank();
    }
    return next + afterAscii == bytes.length || textFrom(next + afterAscii).isBlank();
  }

  @Override
  public void close() {
    // nothing is open
  }

  private int readAscii(char[] buffer, int offset, int length) {
    int size = Math.min(length, bytes.length - next);
    int read = 0;
    while (read < size && bytes[next + read] >= 0) {
      buffer[offset + read] = (char) bytes[next + read];
      read++;
    }
    next += read;
    return read;
  }

  private int readTail(char[] buffer, int offset, int length) {
    int size = Math.min(length, tail.length() - tailNext);
    tail.getChars(tailNext, tailNext + size, buffer, offset);
    tailNext += size;
    return size > 0 ? size : -1;
  }

  private String textFrom(int index) {
    return new String(bytes, index, bytes.length - index, UTF_8);
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
