package io.github.sambahooks.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * How to call Digital Samba's REST API. Created by {@link ConfigurationReader}, which validates it.
 * {@code toString()} never reveals the key.
 *
 * @param url without a trailing slash
 * @param teamId empty if the key is sent alone
 * @param developerKey empty if none is configured, in which case no call can be made
 */
public record ApiConfiguration(String url, Optional<String> teamId, Optional<Secret> developerKey) {

  /**
   * Returns the {@code Authorization} header to send: {@code Basic} for a team id and a key, {@code
   * Bearer} for a key alone.
   *
   * @return empty if no key is configured
   */
  public Optional<String> authorization() {
    return developerKey.map(
        key -> teamId.map(id -> basic(id, key)).orElse("Bearer " + key.value()));
  }

  private static String basic(String teamId, Secret key) {
    byte[] credentials = (teamId + ":" + key.value()).getBytes(UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
