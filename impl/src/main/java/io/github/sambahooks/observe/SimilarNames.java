package io.github.sambahooks.observe;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a misspelled one. */
final class SimilarNames {

  private static final int MAX_DISTANCE = 2;

  private SimilarNames() {}

  /** Returns the closest name, or empty if none is within two edits. */
  static Optional<String> closest(String mistyped, Collection<String> names) {
    String comparable = mistyped.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    return names.stream()
        .filter(name -> distance(comparable, name) <= MAX_DISTANCE)
        .min(
            Comparator.comparingInt((String name) -> distance(comparable, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns the number of letters to add, remove or replace. */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int i = 0; i <= other.length(); i++) {
      previous[i] = i;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
