package io.github.sambahooks.config;

import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Reads the configuration of a deployment, and collects everything that is wrong with it. */
public final class ConfigurationReader implements ConfigurationValues {

  private static final String USABLE_PATH = "(/[A-Za-z0-9._~!$&'()+,;=:@-]+)+";

  private final Config config;
  private final List<String> problems = new ArrayList<>();

  /** Creates a reader for one deployment's configuration. */
  public ConfigurationReader(Config config) {
    this.config = config;
  }

  /** Returns whether the library is switched off, without a doubt. */
  public boolean isDisabled() {
    return text(ConfigKey.ENABLED).filter("false"::equalsIgnoreCase).isPresent();
  }

  /** Returns the path to mount the servlet at, or empty if no servlet can be mounted there. */
  public Optional<String> usablePath() {
    return text(ConfigKey.PATH).filter(ConfigurationReader::isUsable);
  }

  /**
   * Reads every key of the core.
   *
   * @return valid unless there are problems, see {@link #failOnProblems()}
   */
  public Configuration read() {
    flag(ConfigKey.ENABLED);
    boolean allowUnauthenticated = flag(ConfigKey.ALLOW_UNAUTHENTICATED);
    Optional<Secret> secret = currentSecret(allowUnauthenticated);
    return new Configuration(
        Stream.of(secret, secret(ConfigKey.PREVIOUS_SECRET)).flatMap(Optional::stream).toList(),
        path(),
        (int) number(ConfigKey.MAX_BODY_SIZE, 1, Integer.MAX_VALUE, "bytes"),
        allowUnauthenticated,
        new RegistrationReader(this, problems).read(secret));
  }

  /**
   * Fails the deployment if there are problems.
   *
   * @throws ConfigurationException listing every problem
   */
  public void failOnProblems() {
    failOnProblems("Samba Hooks cannot receive webhooks, so this deployment fails");
  }

  /**
   * Reads only what a client of Digital Samba's REST API needs, even if the library is switched
   * off.
   *
   * @throws ConfigurationException listing every problem, if there is one
   */
  public ApiConfiguration readApi() {
    ApiConfiguration api = new RegistrationReader(this, problems).readApi();
    failOnProblems("Samba Hooks cannot call Digital Samba's REST API");
    return api;
  }

  @Override
  public Optional<String> text(ConfigurationKey key) {
    return value(key).or(() -> Optional.ofNullable(key.defaultValue()));
  }

  @Override
  public boolean flag(ConfigurationKey key) {
    String text = text(key).orElseThrow();
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      problem(key.label() + " is <" + text + ">: give true or false");
    }
    return text.equalsIgnoreCase("true");
  }

  @Override
  public long number(ConfigurationKey key, long min, long max, String unit) {
    String text = text(key).orElseThrow();
    try {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, as a number out of range is
    }
    problem(
        "%s is <%s>: give the number of %s, from %d to %d"
            .formatted(key.label(), text, unit, min, max));
    return min;
  }

  @Override
  public void problem(String problem) {
    problems.add(problem);
  }

  private void failOnProblems(String consequence) {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(consequence, problems);
    }
  }

  private Optional<Secret> currentSecret(boolean allowUnauthenticated) {
    int before = problems.size();
    Optional<Secret> current = secret(ConfigKey.SECRET);
    if (current.isEmpty() && !allowUnauthenticated && problems.size() == before) {
      problems.add(
          ConfigKey.SECRET
              + " is not set, or is an expression ${…} that cannot be resolved: set it to the"
              + " authorization_header of the webhook at Digital Samba");
    }
    return current;
  }

  private Optional<Secret> secret(ConfigKey key) {
    Optional<Secret> secret = value(key).map(Secret::new);
    if (secret.isPresent() && secret.get().token().isEmpty()) {
      problems.add(key + " is blank: give it a value, or remove it");
      return Optional.empty();
    }
    return secret;
  }

  private String path() {
    String path = text(ConfigKey.PATH).orElseThrow();
    if (!isUsable(path)) {
      problem(
          ConfigKey.PATH
              + " is <"
              + path
              + ">: give a path that begins with /, does not end with it, and has neither"
              + " wildcards nor white space, such as "
              + ConfigKey.PATH.defaultValue());
    }
    return path;
  }

  private static boolean isUsable(String path) {
    return path.matches(USABLE_PATH) && !path.contains("/../") && !path.endsWith("/..");
  }

  /** Returns the value that is set, without surrounding white space. */
  Optional<String> value(ConfigurationKey key) {
    try {
      return config.getOptionalValue(key.key(), String.class).map(String::strip);
    } catch (RuntimeException e) {
      // not the exception's message: it may quote the value, and that may be a secret
      problem(
          key.label()
              + " contains an expression ${…} that cannot be resolved: define what it names, or write"
              + " \\\\${ to take it literally");
      return Optional.empty();
    }
  }
}
