package io.github.sambahooks.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * How Digital Samba's REST API is called; valid by construction, see {@link ConfigurationReader}.
 * Its {@code toString} shows no key.
 *
 * @param url without a slash at its end
 * @param teamId empty if the key is sent alone
 * @param developerKey empty if none is configured: no call can be made
 */
public record ApiConfiguration(String url, Optional<String> teamId, Optional<Secret> developerKey) {

  /**
   * Returns the {@code Authorization} header of a call: {@code Basic} for a team id and a key,
   * {@code Bearer} for a key alone.
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
