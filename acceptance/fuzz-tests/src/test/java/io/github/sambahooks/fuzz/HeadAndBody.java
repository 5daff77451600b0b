package io.github.sambahooks.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * The two parts of an input, which a separator divides.
 *
 * @param head decoded as servers decode headers
 * @param body empty if there is no separator
 */
public record HeadAndBody(String head, byte[] body) {

  /** Divides an input at the first separator. */
  public static HeadAndBody of(byte[] input, String separator) {
    String text = new String(input, ISO_8859_1);
    int end = text.indexOf(separator);
    return end < 0
        ? new HeadAndBody(text, new byte[0])
        : new HeadAndBody(
            text.substring(0, end),
            Arrays.copyOfRange(input, end + separator.length(), input.length));
  }
}
