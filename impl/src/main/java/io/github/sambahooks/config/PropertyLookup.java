package io.github.sambahooks.config;

import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Looks up properties, and compares the text of their sources with what the server makes of it. */
final class PropertyLookup {

  private final Config config;

  PropertyLookup(Config config) {
    this.config = config;
  }

  /**
   * Returns the value of a property.
   *
   * @throws NoSuchElementException if it contains an expression that cannot be resolved; without a
   *     message, which would quote the value: that may be a secret
   */
  Optional<String> value(String key) {
    Optional<String> value = resolved(key);
    Optional<WrittenText> text = text(key);
    boolean incomplete =
        value
            .map(found -> text.filter(one -> one.isIncomplete(found, this::find)).isPresent())
            .orElse(text.filter(WrittenText::hasExpression).isPresent());
    if (incomplete) {
      throw new NoSuchElementException();
    }
    return value;
  }

  /** Returns whether the server reads {@code $$} or {@code \$} in a property as something else. */
  boolean isAltered(String key) {
    return find(key)
        .flatMap(value -> text(key).filter(text -> text.isAltered(value, this::find)))
        .isPresent();
  }

  /** Returns a property and those to which its expressions refer, directly or indirectly. */
  Set<String> involved(String key) {
    Set<String> involved = new LinkedHashSet<>();
    collect(key, involved);
    return involved;
  }

  /** Returns the names of all properties, except those of sources that cannot list them. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (ConfigSource source : config.getConfigSources()) {
      try {
        names.addAll(source.getPropertyNames());
      } catch (RuntimeException e) {
        // they only serve a warning
      }
    }
    return names;
  }

  private void collect(String key, Set<String> involved) {
    if (involved.add(key)) {
      text(key).ifPresent(text -> text.references().forEach(one -> collect(one, involved)));
    }
  }

  /** Returns the value of a property, or empty if the server cannot resolve it. */
  private Optional<String> find(String key) {
    try {
      return resolved(key);
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private Optional<String> resolved(String key) {
    try {
      return config.getOptionalValue(key, String.class);
    } catch (RuntimeException e) {
      throw new NoSuchElementException();
    }
  }

  /** Returns the text of a property, unless it has none or the server does not tell it. */
  private Optional<WrittenText> text(String key) {
    try {
      return Optional.ofNullable(config.getConfigValue(key).getRawValue()).map(WrittenText::new);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
