package io.github.sambahooks.logging;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a misspelled one. */
public final class SimilarNames {

  private static final int MAX_DISTANCE = 2;

  private SimilarNames() {}

  /**
   * Returns the closest name, or empty if none is within two edits. Upper case and lower case are
   * the same, and so are hyphens and underscores.
   */
  public static Optional<String> closest(String mistyped, Collection<String> names) {
    String comparable = comparable(mistyped);
    return names.stream()
        .filter(name -> distance(comparable, comparable(name)) <= MAX_DISTANCE)
        .min(
            Comparator.comparingInt((String name) -> distance(comparable, comparable(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String comparable(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
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
