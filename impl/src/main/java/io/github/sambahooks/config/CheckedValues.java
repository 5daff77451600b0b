package io.github.sambahooks.config;

import io.github.sambahooks.spi.ConfigurationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads values, and collects warnings about those that are probably not what was meant. */
final class CheckedValues {

  private final PropertyLookup properties;
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();

  CheckedValues(PropertyLookup properties) {
    this.properties = properties;
  }

  /**
   * Returns a configured value without surrounding white space, ignoring the default.
   *
   * @throws NoSuchElementException if it contains an expression that cannot be resolved
   */
  Optional<String> read(ConfigurationKey key) {
    Set<String> involved = properties.involved(key.key());
    keys.addAll(involved);
    Optional<String> value = properties.value(key.key()).map(String::strip);
    value.ifPresent(text -> warnings.addAll(SuspiciousText.warnings(key.label(), text)));
    involved.stream()
        .filter(properties::isAltered)
        .map(altered -> alteration(key, altered))
        .forEach(warnings::add);
    return value;
  }

  /**
   * Returns warnings about values that were read, and about keys that nothing reads.
   *
   * @param later keys that may be read later
   */
  List<String> warnings(Collection<? extends ConfigurationKey> later) {
    Set<String> known = new TreeSet<>(keys);
    later.forEach(key -> known.add(key.key()));
    List<String> all = new ArrayList<>(warnings);
    all.addAll(UnknownKeys.warnings(properties.names(), known));
    return all;
  }

  private static String alteration(ConfigurationKey key, String altered) {
    String subject =
        altered.equals(key.key())
            ? key.label()
            : "%s, to which %s refers,".formatted(altered, key.label());
    return subject
        + " differs from what is written, because this server reads $$ or \\$ as $: write ${dollar}"
        + " for each $ and ${backslash} for a \\ before it, and set the properties dollar and"
        + " backslash to these characters";
  }
}
