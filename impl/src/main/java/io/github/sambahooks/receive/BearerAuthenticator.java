package io.github.sambahooks.receive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.config.Secret;
import java.security.MessageDigest;
import java.util.List;

/**
 * Tells whether an {@code Authorization} header proves a configured secret, in a time that does not
 * depend on how much of it is right.
 *
 * <p>The vendor documents {@code Bearer SECRET}; some of its example programs compare the header
 * verbatim and configure the scheme as part of the secret. So the scheme counts on neither side,
 * however often it stands there: whoever sends the secret knows it.
 */
final class BearerAuthenticator {

  private final List<byte[]> tokens;
  private final boolean allowUnauthenticated;

  /**
   * Makes an authenticator.
   *
   * @param secrets all that are accepted
   * @param allowUnauthenticated whether no header at all is accepted too; and any header, if there
   *     is no secret
   */
  BearerAuthenticator(List<Secret> secrets, boolean allowUnauthenticated) {
    this.tokens = secrets.stream().map(secret -> secret.token().getBytes(UTF_8)).toList();
    this.allowUnauthenticated = allowUnauthenticated;
  }

  boolean accepts(String authorization) {
    if (allowUnauthenticated && (authorization == null || tokens.isEmpty())) {
      return true;
    }
    return authorization != null && isKnown(new Secret(authorization).token());
  }

  private boolean isKnown(String token) {
    byte[] utf8 = token.getBytes(UTF_8);
    byte[] onTheWire = bytesOnTheWire(token, utf8);
    boolean known = false;
    for (byte[] expected : tokens) {
      known |= MessageDigest.isEqual(expected, onTheWire) | MessageDigest.isEqual(expected, utf8);
    }
    return known;
  }

  /** Undoes what most servers do to a header's bytes: read each as a character of ISO 8859-1. */
  private static byte[] bytesOnTheWire(String token, byte[] utf8) {
    return token.chars().allMatch(c -> c <= 0xFF) ? token.getBytes(ISO_8859_1) : utf8;
  }
}
