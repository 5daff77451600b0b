package io.github.sambahooks.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one deployment is configured to do; valid by construction, see {@link ConfigurationReader}.
 *
 * @param secrets all that are accepted; empty only if unauthenticated deliveries are allowed
 * @param path where the servlet listens, below the context path
 * @param maxBodySize bytes
 * @param allowUnauthenticated whether a delivery without a secret is accepted
 * @param registration what the webhook at Digital Samba is to be; empty if it is not registered
 */
public record Configuration(
    List<Secret> secrets,
    String path,
    int maxBodySize,
    boolean allowUnauthenticated,
    Optional<RegistrationConfiguration> registration) {

  private static final int SHORT = 16;

  /** Copies the secrets. */
  public Configuration {
    secrets = List.copyOf(secrets);
  }

  /** Returns what is allowed and yet worth a warning at every start; names no secret. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (allowUnauthenticated) {
      warnings.add(
          ConfigKey.ALLOW_UNAUTHENTICATED
              + " is true: whoever reaches "
              + path
              + " can fire events in this application");
    }
    if (secrets.stream().anyMatch(secret -> secret.token().length() < SHORT)) {
      warnings.add(
          "A configured secret is shorter than "
              + SHORT
              + " characters and can be guessed: set a longer one at Digital Samba and in "
              + ConfigKey.SECRET);
    }
    if (secrets.stream().anyMatch(Secret::hasScheme)) {
      warnings.add(
          "A configured secret begins with <Bearer >: Digital Samba, given the same value, sends"
              + " <Authorization: Bearer Bearer …>. It is accepted with and without the prefix;"
              + " better set the secret alone");
    }
    registration.map(RegistrationConfiguration::warnings).ifPresent(warnings::addAll);
    return warnings;
  }
}
