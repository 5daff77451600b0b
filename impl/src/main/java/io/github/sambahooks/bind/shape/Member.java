package io.github.sambahooks.bind.shape;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A member of an object that is bound.
 *
 * @param name its name in a delivery
 * @param boundName the name that JSON-B reads
 * @param type its type
 * @param shape the shape of its type
 * @param isCustomized whether an annotation changes how it is bound
 * @param accessor the record's accessor for it, if there is one
 */
record Member(
    String name,
    String boundName,
    ResolvedType type,
    Shape shape,
    boolean isCustomized,
    Optional<Method> accessor) {

  /** Returns the name of the component, if there is one. */
  String component() {
    return accessor.map(Method::getName).orElse(name);
  }

  /** Returns whether a name has the same letters and digits, apart from case and underscores. */
  boolean isSentAs(String sentName) {
    int i = 0;
    int j = 0;
    while (true) {
      i = skipUnderscores(name, i);
      j = skipUnderscores(sentName, j);
      if (i == name.length() || j == sentName.length()) {
        return i == name.length() && j == sentName.length();
      }
      if (lowerCase(name.charAt(i++)) != lowerCase(sentName.charAt(j++))) {
        return false;
      }
    }
  }

  private static int skipUnderscores(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '_') {
      i++;
    }
    return i;
  }

  private static char lowerCase(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
