package io.github.sambahooks.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The desired webhook at Digital Samba. Created by {@link ConfigurationReader}, which validates it.
 * {@code toString()} reveals neither the key nor the secret.
 *
 * @param endpoint the public URL that receives deliveries; identifies the webhook
 * @param api how to call Digital Samba; has a developer key
 * @param name the webhook's name
 * @param secret the webhook's {@code authorization_header}; empty for none
 * @param policy what the library may change
 */
public record RegistrationConfiguration(
    String endpoint, ApiConfiguration api, String name, Optional<Secret> secret, Policy policy) {

  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|\\[::1]");

  /**
   * What the library may change at Digital Samba.
   *
   * @param verifyOnly whether to log differences instead of changing the webhook
   * @param deleteOnShutdown whether to delete the webhook when the application stops
   */
  public record Policy(boolean verifyOnly, boolean deleteOnShutdown) {}

  /**
   * Returns whether the endpoint's path ends in the path where the servlet listens. Otherwise a
   * proxy must rewrite it.
   */
  public boolean endsIn(String path) {
    return URI.create(endpoint).getPath().endsWith(path);
  }

  /** Returns a copy with another secret. */
  public RegistrationConfiguration withSecret(Secret other) {
    return new RegistrationConfiguration(endpoint, api, name, Optional.of(other), policy);
  }

  /** Returns the endpoint for logs: without its query, which may contain a token. */
  public String redactedEndpoint() {
    int query = endpoint.indexOf('?');
    return query < 0 ? endpoint : endpoint.substring(0, query) + "?…";
  }

  /** Returns warnings about insecure but permitted settings. They contain no secret. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (isUnencrypted(endpoint)) {
      warnings.add(
          ConfigKey.REGISTRATION_ENDPOINT
              + " starts with http: every delivery sends the secret unencrypted; use https");
    }
    if (isUnencrypted(api.url())) {
      warnings.add(
          ConfigKey.REGISTRATION_API_URL
              + " starts with http: every request sends the developer key unencrypted; use https");
    }
    return warnings;
  }

  private static boolean isUnencrypted(String url) {
    URI uri = URI.create(url);
    return uri.getScheme().equalsIgnoreCase("http") && !LOOPBACK.matcher(uri.getHost()).matches();
  }
}
