package io.github.sambahooks.config;

import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.logging.SimilarNames;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds keys below {@code sambahooks.} that nothing reads, because they are probably misspelled.
 */
final class UnknownKeys {

  /**
   * A byte order mark, in UTF-8 or read as Latin-1: at the beginning of a file, a part of the key.
   */
  private static final Pattern MARK = Pattern.compile("^\\P{ASCII}{1,3}");

  private static final Pattern OURS = Pattern.compile("(?i)sambahooks\\..*");

  private UnknownKeys() {}

  /**
   * Returns a warning for each key.
   *
   * @param names the names of all properties, including those of environment variables
   * @param known the keys that are read
   */
  static List<String> warnings(Set<String> names, Set<String> known) {
    return names.stream()
        .filter(name -> OURS.matcher(withoutMark(name)).matches())
        .filter(name -> !known.contains(name))
        .filter(name -> !isEnvironmentVariable(name, names))
        .map(name -> warning(name, known))
        .toList();
  }

  /**
   * Returns whether a server derived the name from an environment variable. Kubernetes creates such
   * variables: {@code SAMBAHOOKS_PORT} is the port of a service named <code>sambahooks</code>.
   */
  private static boolean isEnvironmentVariable(String name, Set<String> names) {
    return names.contains(new NamedKey(name).environmentName());
  }

  private static String withoutMark(String name) {
    return MARK.matcher(name).replaceFirst("");
  }

  private static String warning(String name, Set<String> known) {
    return "Nothing in this application reads the configuration key <%s>%s"
        .formatted(
            LogSafe.escape(name),
            SimilarNames.closest(withoutMark(name), known)
                .map(": did you mean <%s>?"::formatted)
                .orElse(": remove it, or correct it"));
  }
}
