package io.github.sambahooks.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The vendor's limits (documented): what is outside is refused before it is sent. */
final class Limits {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;

  private Limits() {}

  static String endpoint(String endpoint) {
    length("endpoint", endpoint);
    if (!isUrl(endpoint)) {
      throw new IllegalArgumentException(
          "The endpoint <%s> is no URL, so it was not sent: give an absolute one, with http or https and a host"
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
          "The events %s hold a name that is blank, so they were not sent".formatted(names));
    }
    return Collections.unmodifiableSet(names);
  }

  /** Stands for an authorization header in a text. */
  static String hidden(String authorizationHeader) {
    return authorizationHeader == null ? "null" : "…";
  }

  private static void length(String member, String text) {
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "The %s <%s> has %d characters, so it was not sent: Digital Samba takes %d to %d"
              .formatted(member, text, length, SHORTEST, LONGEST));
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
