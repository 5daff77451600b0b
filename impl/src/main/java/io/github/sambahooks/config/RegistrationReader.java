package io.github.sambahooks.config;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.config.RegistrationConfiguration.Policy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the keys {@code sambahooks.registration.*}. */
final class RegistrationReader {

  private static final String VISIBLE_ASCII = "[!-~]+";

  private final ConfigurationReader values;

  RegistrationReader(ConfigurationReader values) {
    this.values = values;
  }

  /**
   * Reads every key, so that problems are reported even if nothing is to be registered.
   *
   * @param secret the configured secret of the webhook
   * @return empty if no endpoint is configured; valid only if there are no problems
   */
  Optional<RegistrationConfiguration> read(Optional<Secret> secret) {
    ApiConfiguration api = readApi();
    String name = name();
    Policy policy = policy();
    Optional<String> endpoint = endpoint();
    if (endpoint.isPresent() && api.teamId().isEmpty() && isMissing(api.developerKey())) {
      values.problem(
          ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is not set, but "
              + ConfigKey.REGISTRATION_ENDPOINT
              + " is: set it to the developer key of the team at Digital Samba, or remove the"
              + " endpoint to register no webhook");
    }
    return endpoint.map(url -> new RegistrationConfiguration(url, api, name, secret, policy));
  }

  /** Reads the keys that the REST client needs. */
  ApiConfiguration readApi() {
    Optional<String> teamId = values.value(ConfigKey.REGISTRATION_TEAM_ID);
    Optional<Secret> key = values.value(ConfigKey.REGISTRATION_DEVELOPER_KEY).map(Secret::new);
    if (key.isPresent() && !key.get().value().matches(VISIBLE_ASCII)) {
      // omits the value, which is a secret
      values.problem(
          ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is blank, or contains white space or non-ASCII characters: copy it exactly as"
              + " Digital Samba shows it, or remove it");
    }
    if (teamId.isPresent()
        && (!teamId.get().matches(VISIBLE_ASCII) || teamId.get().contains(":"))) {
      // omits the value, which may contain the key
      values.problem(
          ConfigKey.REGISTRATION_TEAM_ID
              + " is blank, or contains a colon, white space or non-ASCII characters: copy it exactly"
              + " as Digital Samba shows it, and set the developer key separately");
    }
    if (teamId.isPresent() && isMissing(key)) {
      values.problem(
          ConfigKey.REGISTRATION_TEAM_ID
              + " is set, but "
              + ConfigKey.REGISTRATION_DEVELOPER_KEY
              + " is not: set both, or only the key");
    }
    return new ApiConfiguration(apiUrl(), teamId, key);
  }

  private String apiUrl() {
    String url = value(ConfigKey.REGISTRATION_API_URL).replaceAll("/+$", "");
    if (!isUrl(url) || url.contains("?") || url.contains("#")) {
      problem(
          ConfigKey.REGISTRATION_API_URL,
          url,
          "set it to an http or https URL without user info, query or fragment, such as "
              + ConfigKey.REGISTRATION_API_URL.defaultValue());
    }
    return url;
  }

  private Optional<String> endpoint() {
    Optional<String> endpoint = values.value(ConfigKey.REGISTRATION_ENDPOINT);
    if (endpoint.isPresent()
        && !(isUrl(endpoint.get())
            && URI.create(endpoint.get()).getRawFragment() == null
            && isAccepted(endpoint.get(), null))) {
      problem(
          ConfigKey.REGISTRATION_ENDPOINT,
          endpoint.get(),
          "set it to the public URL of the webhook: http or https, no user info, no fragment, at most"
              + " 100 characters");
    }
    return endpoint;
  }

  private String name() {
    String name = value(ConfigKey.REGISTRATION_NAME);
    if (!isAccepted("https://example.com", name)) {
      problem(ConfigKey.REGISTRATION_NAME, name, "set it to 3 to 100 characters");
    }
    return name;
  }

  private Policy policy() {
    boolean verifyOnly = isAlternative(ConfigKey.REGISTRATION_MODE, "reconcile", "verify");
    boolean delete = isAlternative(ConfigKey.REGISTRATION_ON_SHUTDOWN, "keep", "delete");
    if (verifyOnly && delete) {
      values.problem(
          ConfigKey.REGISTRATION_ON_SHUTDOWN
              + " is <delete>, but "
              + ConfigKey.REGISTRATION_MODE
              + " is <verify>, which changes nothing: remove one of them");
    }
    return new Policy(verifyOnly, delete);
  }

  /** Returns whether a key with two permitted values has the one that is not the default. */
  private boolean isAlternative(ConfigKey key, String standard, String alternative) {
    String value = value(key).toLowerCase(Locale.ROOT);
    if (!value.equals(standard) && !value.equals(alternative)) {
      problem(key, value, "set it to " + standard + " or " + alternative);
    }
    return value.equals(alternative);
  }

  /** Returns whether the developer key is not set at all. */
  private boolean isMissing(Optional<Secret> developerKey) {
    return developerKey.isEmpty() && !values.isUnusable(ConfigKey.REGISTRATION_DEVELOPER_KEY);
  }

  private String value(ConfigKey key) {
    return values.value(key).orElse(key.defaultValue());
  }

  private void problem(ConfigKey key, String value, String remedy) {
    String shown = value.replaceAll("//.*@", "//…@").replaceAll("\\?[^#]*", "?…");
    values.problem(key + " is <" + shown + ">: " + remedy);
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
