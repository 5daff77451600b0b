package io.github.sambahooks.config;

import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Reads the configuration of a deployment and collects all problems, so that they are reported
 * together.
 */
public final class ConfigurationReader implements ConfigurationValues {

  private static final String USABLE_PATH = "(/[A-Za-z0-9._~!$&'()+,=:@-]+)+";
  // no server shows these to a client
  private static final String HIDDEN_PATH = "(?i)/(META|WEB)-INF(/.*)?";
  private static final Pattern MILLISECONDS = Pattern.compile("(?i)([0-9]{1,12})ms");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final CheckedValues values;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<String> unusable = new TreeSet<>();

  /** Creates a reader for one deployment's configuration. */
  public ConfigurationReader(Config config) {
    this.values = new CheckedValues(new PropertyLookup(config));
  }

  /** Returns whether the library is switched off. False if the value is invalid. */
  public boolean isDisabled() {
    return text(ConfigKey.ENABLED).filter("false"::equalsIgnoreCase).isPresent();
  }

  /** Returns the path to mount the servlet at, or empty if the configured path is invalid. */
  public Optional<String> usablePath() {
    return text(ConfigKey.PATH).filter(ConfigurationReader::isUsable);
  }

  /**
   * Reads every {@link ConfigKey}.
   *
   * @return valid only if {@link #failOnProblems()} does not throw
   */
  public Configuration read() {
    flag(ConfigKey.ENABLED);
    boolean allowUnauthenticated = flag(ConfigKey.ALLOW_UNAUTHENTICATED);
    Optional<Secret> secret = currentSecret(allowUnauthenticated);
    return new Configuration(
        Stream.of(secret, secret(ConfigKey.PREVIOUS_SECRET)).flatMap(Optional::stream).toList(),
        path(),
        limits(),
        allowUnauthenticated,
        flag(ConfigKey.REQUIRE_HTTPS),
        new HeaderNames(this).read(),
        new RegistrationReader(this).read(secret));
  }

  /**
   * Reads only the secrets, which may change while the application runs.
   *
   * @return the current secret, then the previous one if there is one; empty if there is no current
   *     one
   * @throws ConfigurationException if there are problems; lists all of them
   */
  public List<Secret> readSecrets() {
    Optional<Secret> current = secret(ConfigKey.SECRET);
    Optional<Secret> previous = secret(ConfigKey.PREVIOUS_SECRET);
    failOnProblems("Samba Hooks cannot read the secrets");
    return current.isEmpty()
        ? List.of()
        : Stream.of(current, previous).flatMap(Optional::stream).toList();
  }

  /**
   * Returns warnings about values that are probably not what was meant, and about keys that nothing
   * reads. They contain no secret. Call it after all keys have been read.
   *
   * @param later keys that may be read later
   */
  public List<String> warnings(Collection<? extends ConfigurationKey> later) {
    return values.warnings(later);
  }

  /**
   * Fails the deployment if problems were found.
   *
   * @throws ConfigurationException if problems were found; lists all of them
   */
  public void failOnProblems() {
    failOnProblems("Samba Hooks cannot receive webhooks, so the deployment fails");
  }

  /**
   * Reads only what the client for Digital Samba's REST API needs. Works even if the library is
   * switched off.
   *
   * @throws ConfigurationException if there are problems; lists all of them
   */
  public ApiConfiguration readApi() {
    ApiConfiguration api = new RegistrationReader(this).readApi();
    failOnProblems("Samba Hooks cannot call Digital Samba's REST API");
    return api;
  }

  @Override
  public Optional<String> text(ConfigurationKey key) {
    Optional<String> value = value(key);
    return value.isPresent() || isUnusable(key)
        ? value
        : Optional.ofNullable(key.defaultValue()).map(String::strip);
  }

  @Override
  public boolean flag(ConfigurationKey key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !text.get().matches("(?i)true|false")) {
      problem(key.label() + " is <" + text.get() + ">: set it to true or false");
    }
    return text.filter("true"::equalsIgnoreCase).isPresent();
  }

  @Override
  public long number(ConfigurationKey key, long min, long max, String unit) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return min;
    }
    try {
      long number = Long.parseLong(text.get());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    problem(
        "%s is <%s>: set it to a whole number of %s from %d to %d"
            .formatted(key.label(), text.get(), unit, min, max));
    return min;
  }

  @Override
  public Duration duration(ConfigurationKey key, Duration min, Duration max) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return min;
    }
    try {
      Duration duration = parse(text.get());
      if (duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException | ArithmeticException e) {
      // reported below, like a duration out of range
    }
    problem(
        "%s is <%s>: set it to a duration from %s to %s, such as 10s, 500ms, 2m or PT10S"
            .formatted(key.label(), text.get(), min, max));
    return min;
  }

  /** Reads seconds, milliseconds, or a duration in ISO 8601 with or without its PT. */
  private static Duration parse(String text) {
    Matcher milliseconds = MILLISECONDS.matcher(text);
    if (milliseconds.matches()) {
      return Duration.ofMillis(Long.parseLong(milliseconds.group(1)));
    }
    if (text.matches("[0-9]{1,12}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    return Duration.parse(text.toUpperCase(Locale.ROOT).startsWith("P") ? text : "PT" + text);
  }

  @Override
  public void problem(String problem) {
    problems.add(LINE_BREAK.matcher(problem).replaceAll(" "));
  }

  private void failOnProblems(String consequence) {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(consequence, problems);
    }
  }

  private Optional<Secret> currentSecret(boolean allowUnauthenticated) {
    Optional<Secret> current = secret(ConfigKey.SECRET);
    if (current.isEmpty() && !allowUnauthenticated && !isUnusable(ConfigKey.SECRET)) {
      problem(
          ConfigKey.SECRET
              + " is not set, or is an expression ${…} that cannot be resolved: set it to the"
              + " authorization_header of the webhook at Digital Samba");
    }
    return current;
  }

  private Optional<Secret> secret(ConfigKey key) {
    Optional<Secret> secret = value(key).map(Secret::new);
    if (secret.isPresent() && secret.get().token().isEmpty()) {
      unusable(key, "is blank: set a value, or remove the key");
      return Optional.empty();
    }
    return secret;
  }

  private Limits limits() {
    Limits limits =
        new Limits(
            (int) number(ConfigKey.MAX_BODY_SIZE, 1, Integer.MAX_VALUE, "bytes"),
            duration(ConfigKey.BODY_TIMEOUT, Duration.ofMillis(1), Duration.ofHours(1)),
            (int) number(ConfigKey.ASYNC_MAX_PENDING, 1, Integer.MAX_VALUE, "events"),
            number(ConfigKey.ASYNC_MAX_PENDING_BYTES, 1, Long.MAX_VALUE, "bytes"),
            duration(ConfigKey.SHUTDOWN_TIMEOUT, Duration.ZERO, Duration.ofHours(1)));
    if (limits.maxPendingBytes() < limits.maxBodySize()) {
      problem(
          "%s is <%d>, but %s is <%d>: asynchronous observers would never get a large event; set it to at least the same"
              .formatted(
                  ConfigKey.ASYNC_MAX_PENDING_BYTES,
                  limits.maxPendingBytes(),
                  ConfigKey.MAX_BODY_SIZE,
                  limits.maxBodySize()));
    }
    return limits;
  }

  private String path() {
    Optional<String> configured = text(ConfigKey.PATH);
    String path = configured.orElse(ConfigKey.PATH.defaultValue());
    if (!isUsable(path)) {
      problem(
          ConfigKey.PATH
              + " is <"
              + path
              + ">: set it to a path that starts but does not end with / and contains no wildcards or"
              + " white space, such as "
              + ConfigKey.PATH.defaultValue());
    }
    return path;
  }

  private static boolean isUsable(String path) {
    return path.matches(USABLE_PATH)
        && !path.contains("/../")
        && !path.endsWith("/..")
        && !path.matches(HIDDEN_PATH);
  }

  /**
   * Returns the value of a property that the application names, without surrounding white space.
   *
   * @return empty if it is not set, or cannot be resolved; neither is a problem
   */
  public Optional<String> named(String key) {
    try {
      return values.read(new NamedKey(key));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** Returns the configured value without surrounding white space, ignoring the default. */
  Optional<String> value(ConfigurationKey key) {
    try {
      return values.read(key);
    } catch (NoSuchElementException e) {
      unusable(
          key,
          "contains an expression ${…} that cannot be resolved: define the property it refers to,"
              + " or write \\${ for a literal ${, and \\\\${ in a properties file");
      return Optional.empty();
    }
  }

  /** Returns whether a key is set to a value that cannot be used, which is a problem. */
  boolean isUnusable(ConfigurationKey key) {
    return unusable.contains(key.key());
  }

  /** Adds a problem with the value of a key. */
  void unusable(ConfigurationKey key, String problem) {
    unusable.add(key.key());
    problem(key.label() + " " + problem);
  }
}
