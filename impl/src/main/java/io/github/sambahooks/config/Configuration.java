package io.github.sambahooks.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of one deployment. Created by {@link ConfigurationReader}, which validates it.
 *
 * @param secrets the accepted secrets; empty only if unauthenticated deliveries are allowed
 * @param path where the servlet listens, relative to the context path
 * @param limits what the deployment spends on deliveries at most
 * @param allowUnauthenticated whether deliveries without a secret are accepted
 * @param requireHttps whether deliveries without TLS are refused
 * @param headers names of the request headers that the envelope of an event contains, in the order
 *     in which they are configured
 * @param registration the desired webhook at Digital Samba; empty to register none
 */
public record Configuration(
    List<Secret> secrets,
    String path,
    Limits limits,
    boolean allowUnauthenticated,
    boolean requireHttps,
    List<String> headers,
    Optional<RegistrationConfiguration> registration) {

  private static final int RECOMMENDED_LENGTH = 16;

  /** Copies the lists. */
  public Configuration {
    headers = List.copyOf(headers);
    secrets = List.copyOf(secrets);
  }

  /** Returns warnings about insecure but permitted settings. They contain no secret. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (allowUnauthenticated) {
      warnings.add(
          ConfigKey.ALLOW_UNAUTHENTICATED
              + " is true: anyone who can reach "
              + path
              + " can fire events in this application");
    }
    if (secrets.stream().anyMatch(secret -> secret.token().length() < RECOMMENDED_LENGTH)) {
      warnings.add(
          "A configured secret is shorter than "
              + RECOMMENDED_LENGTH
              + " characters and can be guessed: set a longer one at Digital Samba and in "
              + ConfigKey.SECRET);
    }
    if (secrets.stream().anyMatch(Secret::hasBearerPrefix)) {
      warnings.add(
          "A configured secret starts with <Bearer >. With the same value, Digital Samba sends"
              + " <Authorization: Bearer Bearer …>. Samba Hooks ignores the prefix, but it is better to"
              + " remove it");
    }
    registration.map(RegistrationConfiguration::warnings).ifPresent(warnings::addAll);
    return warnings;
  }
}
