package io.github.sambahooks.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Reads the configuration of a deployment and names everything that is wrong with it at once. */
public final class ConfigurationReader {

  private static final String USABLE_PATH = "(/[A-Za-z0-9._~!$&'()+,;=:@-]+)+";

  private final Config config;
  private final List<String> problems = new ArrayList<>();

  /** Makes a reader of one deployment's configuration; not for more than one {@link #read()}. */
  public ConfigurationReader(Config config) {
    this.config = config;
  }

  /**
   * Reads every key.
   *
   * @return empty if the library is switched off
   * @throws ConfigurationException listing every problem, if there is one
   */
  public Optional<Configuration> read() {
    if (!flag(ConfigKey.ENABLED) && problems.isEmpty()) {
      return Optional.empty();
    }
    boolean allowUnauthenticated = flag(ConfigKey.ALLOW_UNAUTHENTICATED);
    Optional<Secret> secret = currentSecret(allowUnauthenticated);
    Configuration configuration =
        new Configuration(
            Stream.of(secret, secret(ConfigKey.PREVIOUS_SECRET)).flatMap(Optional::stream).toList(),
            path(),
            size(),
            allowUnauthenticated,
            new RegistrationReader(this::value, problems).read(secret));
    failOnProblems("Samba Hooks cannot receive webhooks, so this deployment fails");
    return Optional.of(configuration);
  }

  /**
   * Reads only what a client of Digital Samba's REST API needs, whether the library is switched off
   * or not.
   *
   * @throws ConfigurationException listing every problem, if there is one
   */
  public ApiConfiguration readApi() {
    ApiConfiguration api = new RegistrationReader(this::value, problems).readApi();
    failOnProblems("Samba Hooks cannot call Digital Samba's REST API");
    return api;
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
              + " is not set, or is an expression ${…} that names nothing: set it to the"
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
    String path = value(ConfigKey.PATH).orElse(ConfigKey.PATH.defaultValue());
    if (!path.matches(USABLE_PATH) || path.contains("/../") || path.endsWith("/..")) {
      problems.add(
          ConfigKey.PATH
              + " is <"
              + path
              + ">: give a path that begins with /, does not end with it, and holds neither"
              + " wildcards nor white space, such as "
              + ConfigKey.PATH.defaultValue());
    }
    return path;
  }

  private int size() {
    String text = value(ConfigKey.MAX_BODY_SIZE).orElse(ConfigKey.MAX_BODY_SIZE.defaultValue());
    try {
      int size = Integer.parseInt(text.strip());
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      // named below, as a number out of range is
    }
    problems.add(
        ConfigKey.MAX_BODY_SIZE
            + " is <"
            + text
            + ">: give the number of bytes, from 1 to "
            + Integer.MAX_VALUE);
    return 0;
  }

  private boolean flag(ConfigKey key) {
    String text = value(key).orElse(key.defaultValue()).strip().toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      problems.add(key + " is <" + text + ">: give true or false");
    }
    return text.equals("true");
  }

  private Optional<String> value(ConfigKey key) {
    try {
      return config.getOptionalValue(key.key(), String.class);
    } catch (RuntimeException e) {
      // not the exception's message: it may quote the value, and that may be a secret
      problems.add(
          key
              + " holds an expression ${…} that cannot be resolved: define what it names, or write"
              + " \\\\${ where it is to be taken literally");
      return Optional.empty();
    }
  }
}
