package io.github.sambahooks.config;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@link ConfigKey#HEADERS}: the names of the headers that an event's envelope contains. */
final class HeaderNames {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Set<String> CREDENTIALS =
      ignoringCase("Authorization", "Proxy-Authorization", "Cookie");

  private final ConfigurationReader values;

  HeaderNames(ConfigurationReader values) {
    this.values = values;
  }

  /**
   * Returns the names in their order, each once, whatever its case. A name that is invalid, or of a
   * header with credentials, is a problem.
   */
  List<String> read() {
    Set<String> seen = ignoringCase();
    return Stream.of(values.value(ConfigKey.HEADERS).orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .filter(this::isUsable)
        .filter(seen::add)
        .toList();
  }

  private boolean isUsable(String name) {
    if (!TOKEN.matcher(name).matches() || name.contains("*")) {
      problem(name, "which is not the name of a header: separate the names with commas");
      return false;
    }
    if (CREDENTIALS.contains(name)) {
      problem(name, "whose value is a credential and does not belong in an event: remove it");
      return false;
    }
    return true;
  }

  private void problem(String name, String why) {
    values.problem("%s contains <%s>, %s".formatted(ConfigKey.HEADERS, name, why));
  }

  private static Set<String> ignoringCase(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }
}
