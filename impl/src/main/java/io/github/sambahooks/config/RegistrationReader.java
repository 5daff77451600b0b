package io.github.sambahooks.config;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the keys {@code sambahooks.registration.*}, and adds what is wrong with them to a list. */
final class RegistrationReader {

  private static final String VISIBLE_ASCII = "[!-~]+";

  private final ConfigurationReader values;
  private final List<String> problems;

  RegistrationReader(ConfigurationReader values, List<String> problems) {
    this.values = values;
    this.problems = problems;
  }

  /**
   * Reads every key, so that what is wrong is told even if nothing is registered.
   *
   * @param secret the webhook's, as it is configured
   * @return empty if no endpoint is configured, or something is wrong
   */
  Optional<RegistrationConfiguration> read(Optional<Secret> secret) {
    int before = problems.size();
    ApiConfiguration api = readApi();
    String name = name();
    Policy policy = policy();
    Optional<String> endpoint = endpoint();
    if (endpoint.isPresent() && api.developerKey().isEmpty() && problems.size() == before) {
      problems.add(
          ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is not set, and "
              + ConfigKey.REGISTRATION_ENDPOINT
              + " is: set it to the developer key of the team at Digital Samba, or remove the"
              + " endpoint to register nothing");
    }
    return problems.size() > before
        ? Optional.empty()
        : endpoint.map(url -> new RegistrationConfiguration(url, api, name, secret, policy));
  }

  /** Reads the keys that a client of the REST API needs. */
  ApiConfiguration readApi() {
    Optional<String> teamId = values.value(ConfigKey.REGISTRATION_TEAM_ID).map(String::strip);
    Optional<Secret> key = values.value(ConfigKey.REGISTRATION_DEVELOPER_KEY).map(Secret::new);
    if (key.isPresent() && !key.get().value().matches(VISIBLE_ASCII)) {
      // not the value: it is a secret
      problems.add(
          ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is blank, or holds white space or characters beyond ASCII: give it as Digital"
              + " Samba shows it, or remove it");
    }
    if (teamId.isPresent()
        && (!teamId.get().matches(VISIBLE_ASCII) || teamId.get().contains(":"))) {
      // not the value: it may hold the key too
      problems.add(
          ConfigKey.REGISTRATION_TEAM_ID
              + " is blank, or holds a colon, white space or characters beyond ASCII: give it as"
              + " Digital Samba shows it, and the key in its own");
    }
    if (teamId.isPresent() && key.isEmpty()) {
      problems.add(
          ConfigKey.REGISTRATION_TEAM_ID
              + " is set, and "
              + ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is not: set both, or the key alone");
    }
    return new ApiConfiguration(apiUrl(), teamId, key);
  }

  private String apiUrl() {
    String url = value(ConfigKey.REGISTRATION_API_URL).strip().replaceAll("/+$", "");
    if (!isUrl(url) || url.contains("?") || url.contains("#")) {
      problem(
          ConfigKey.REGISTRATION_API_URL,
          url,
          "give a URL with http or https, without user, query and fragment, such as "
              + ConfigKey.REGISTRATION_API_URL.defaultValue());
    }
    return url;
  }

  private Optional<String> endpoint() {
    Optional<String> endpoint = values.value(ConfigKey.REGISTRATION_ENDPOINT).map(String::strip);
    if (endpoint.isPresent() && !(isUrl(endpoint.get()) && isAccepted(endpoint.get(), null))) {
      problem(
          ConfigKey.REGISTRATION_ENDPOINT,
          endpoint.get(),
          "give the public URL of the webhook, with http or https, without user, and of 100"
              + " characters at most");
    }
    return endpoint;
  }

  private String name() {
    String name = value(ConfigKey.REGISTRATION_NAME).strip();
    if (!isAccepted("https://example.com", name)) {
      problem(ConfigKey.REGISTRATION_NAME, name, "give 3 to 100 characters");
    }
    return name;
  }

  private Policy policy() {
    boolean onlyVerify = choice(ConfigKey.REGISTRATION_MODE, "reconcile", "verify");
    boolean delete = choice(ConfigKey.REGISTRATION_ON_SHUTDOWN, "keep", "delete");
    if (onlyVerify && delete) {
      problems.add(
          ConfigKey.REGISTRATION_ON_SHUTDOWN
              + " is <delete>, and "
              + ConfigKey.REGISTRATION_MODE
              + " is <verify>, which writes nothing: remove one of them");
    }
    return new Policy(onlyVerify, delete);
  }

  /** Tells whether a key has the second of two words, the first of which is the default. */
  private boolean choice(ConfigKey key, String one, String other) {
    String word = value(key).strip().toLowerCase(Locale.ROOT);
    if (!word.equals(one) && !word.equals(other)) {
      problem(key, word, "give " + one + " or " + other);
    }
    return word.equals(other);
  }

  private String value(ConfigKey key) {
    return values.value(key).orElse(key.defaultValue());
  }

  private void problem(ConfigKey key, String value, String remedy) {
    problems.add(key + " is <" + value.replaceAll("//.*@", "//…@") + ">: " + remedy);
  }

  private static boolean isAccepted(String endpoint, String name) {
    try {
      NewWebhook.at(endpoint, Set.of()).name(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && uri.getRawUserInfo() == null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
