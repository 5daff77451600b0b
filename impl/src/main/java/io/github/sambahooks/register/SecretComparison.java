package io.github.sambahooks.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of comparing a webhook's authorization header at Digital Samba with the configured
 * one.
 *
 * <p>The vendor documents the header as a member of a webhook, but not whether its value is shown.
 * An absent or null member counts as no secret: the secret is then written at every start, which is
 * harmless. A masked one counts as equal if the visible part matches, so that it is not written at
 * every start.
 */
enum SecretComparison {
  SAME,
  MASKED,
  DIFFERENT;

  private static final Pattern MASK = Pattern.compile("([^*•…]*)(?:[*•]{3,}|…+)([^*•…]*)");

  /**
   * Compares two authorization headers.
   *
   * @param shown as returned by the vendor; may be null
   * @param expected as configured; may be null
   */
  static SecretComparison of(String shown, String expected) {
    boolean isShown = shown != null && !shown.isBlank();
    if (isShown ? shown.equals(expected) : expected == null) {
      return SAME;
    }
    return isShown && expected != null && isMaskOf(shown, expected) ? MASKED : DIFFERENT;
  }

  private static boolean isMaskOf(String shown, String expected) {
    Matcher mask = MASK.matcher(shown);
    return mask.matches() && expected.startsWith(mask.group(1)) && expected.endsWith(mask.group(2));
  }
}
