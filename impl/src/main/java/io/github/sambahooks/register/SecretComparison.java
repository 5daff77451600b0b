package io.github.sambahooks.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the authorization header that the vendor shows compares with the one that it should have.
 *
 * <p>The vendor documents the header as a member of a webhook, and not whether it shows its value.
 * A member that is absent or null counts as none: then the secret is written at every start, which
 * does no harm. One that is masked cannot be compared beyond what it shows, and is taken for right,
 * or it would be written at every start for nothing.
 */
enum SecretComparison {
  SAME,
  MASKED,
  DIFFERENT;

  private static final Pattern MASK = Pattern.compile("([^*•…]*)(?:[*•]{3,}|…+)([^*•…]*)");

  /**
   * Compares.
   *
   * @param shown by the vendor; may be null
   * @param wanted may be null
   */
  static SecretComparison of(String shown, String wanted) {
    boolean isShown = shown != null && !shown.isBlank();
    if (isShown ? shown.equals(wanted) : wanted == null) {
      return SAME;
    }
    return isShown && wanted != null && isMaskOf(shown, wanted) ? MASKED : DIFFERENT;
  }

  private static boolean isMaskOf(String shown, String wanted) {
    Matcher mask = MASK.matcher(shown);
    return mask.matches() && wanted.startsWith(mask.group(1)) && wanted.endsWith(mask.group(2));
  }
}
