package io.github.sambahooks.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the webhook at Digital Samba is to be; valid by construction, see {@link
 * ConfigurationReader}. Its {@code toString} shows neither key nor secret.
 *
 * @param endpoint the public URL that deliveries are sent to; it identifies the webhook
 * @param api how the vendor is called; has a key
 * @param name the webhook's name
 * @param secret the webhook's {@code authorization_header}; empty for none
 * @param policy what may be written
 */
public record RegistrationConfiguration(
    String endpoint, ApiConfiguration api, String name, Optional<Secret> secret, Policy policy) {

  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|\\[::1]");

  /**
   * What the library may write at Digital Samba.
   *
   * @param onlyVerify whether nothing is written, and what differs is only logged
   * @param deleteOnShutdown whether the webhook is deleted when the application stops
   */
  public record Policy(boolean onlyVerify, boolean deleteOnShutdown) {}

  /** Returns the endpoint as a log may show it: without its query, which may hold a token. */
  public String shownEndpoint() {
    int query = endpoint.indexOf('?');
    return query < 0 ? endpoint : endpoint.substring(0, query) + "?…";
  }

  /** Returns what is allowed and yet worth a warning at every start; names no secret. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (isUnencrypted(endpoint)) {
      warnings.add(
          ConfigKey.REGISTRATION_ENDPOINT
              + " begins with http: the secret travels unencrypted with every delivery; use https");
    }
    if (isUnencrypted(api.url())) {
      warnings.add(
          ConfigKey.REGISTRATION_API_URL
              + " begins with http: the developer key travels unencrypted; use https");
    }
    return warnings;
  }

  private static boolean isUnencrypted(String url) {
    URI uri = URI.create(url);
    return uri.getScheme().equalsIgnoreCase("http") && !LOOPBACK.matcher(uri.getHost()).matches();
  }
}
