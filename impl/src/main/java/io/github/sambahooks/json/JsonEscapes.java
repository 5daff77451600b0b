package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** The escape sequences of JSON strings. */
public final class JsonEscapes {

  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private JsonEscapes() {}

  /**
   * Appends a text as a JSON string. Escapes what JSON requires, and unpaired surrogates, which
   * cannot be encoded in UTF-8.
   */
  public static void appendQuoted(StringBuilder json, String text) {
    json.append('"');
    text.codePoints().forEach(character -> appendEscaped(json, character));
    json.append('"');
  }

  /** Returns whether a byte may follow a backslash, apart from {@code u}. */
  static boolean isLetter(byte b) {
    return LETTERS.indexOf(b) >= 0;
  }

  /** Returns the text of a string. Its escapes must have been checked before. */
  static String unescaped(byte[] utf8, int start, int end) {
    StringBuilder text = new StringBuilder();
    int copied = start;
    int i = start;
    while (i < end) {
      if (utf8[i] == '\\') {
        text.append(text(utf8, copied, i)).append(meaning(utf8, i + 1));
        i += utf8[i + 1] == 'u' ? 6 : 2;
        copied = i;
      } else {
        i++;
      }
    }
    return text.append(text(utf8, copied, end)).toString();
  }

  private static void appendEscaped(StringBuilder json, int character) {
    int letter = character == '/' ? -1 : MEANINGS.indexOf(character);
    if (letter >= 0) {
      json.append('\\').append(LETTERS.charAt(letter));
    } else if (character < ' ' || isSurrogate(character)) {
      json.append("\\u").append(HexFormat.of().toHexDigits((char) character));
    } else {
      json.appendCodePoint(character);
    }
  }

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static char meaning(byte[] utf8, int letter) {
    return utf8[letter] == 'u'
        ? (char) HexFormat.fromHexDigits(text(utf8, letter + 1, letter + 5))
        : MEANINGS.charAt(LETTERS.indexOf(utf8[letter]));
  }

  private static String text(byte[] utf8, int from, int to) {
    return new String(utf8, from, to - from, UTF_8);
  }
}
