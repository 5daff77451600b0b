package io.github.sambahooks.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The vendor's limits (documented). Values outside them are rejected before they are sent. */
final class Limits {

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 100;

  private Limits() {}

  static String endpoint(String endpoint) {
    length("endpoint", endpoint);
    if (!isUrl(endpoint)) {
      throw new IllegalArgumentException(
          "The endpoint <%s> is not a URL, so it was not sent: use an absolute http or https URL with a host"
              .formatted(endpoint));
    }
    return endpoint;
  }

  static String name(String name) {
    if (name != null) {
      length("name", name);
    }
    return name;
  }

  static Set<String> events(Collection<String> events) {
    Set<String> names = new LinkedHashSet<>(events);
    if (names.stream().anyMatch(name -> name == null || name.isBlank())) {
      throw new IllegalArgumentException(
          "The events %s contain a blank name, so they were not sent: remove it".formatted(names));
    }
    return Collections.unmodifiableSet(names);
  }

  /** Returns a placeholder for an authorization header, to be printed instead of it. */
  static String hidden(String authorizationHeader) {
    return authorizationHeader == null ? "null" : "…";
  }

  private static void length(String member, String text) {
    int length = text.codePointCount(0, text.length());
    if (length < MIN_LENGTH || length > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "The %s <%s> has %d characters, so it was not sent: Digital Samba accepts %d to %d"
              .formatted(member, text, length, MIN_LENGTH, MAX_LENGTH));
    }
  }

  private static boolean isUrl(String endpoint) {
    try {
      URI uri = new URI(endpoint);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
