package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.config.Secret;
import java.security.MessageDigest;
import java.util.List;

/**
 * Checks an {@code Authorization} header against the configured secrets in constant time.
 *
 * <p>The vendor documents {@code Bearer SECRET}, but some of its example programs compare the
 * header verbatim and configure the scheme as part of the secret. The {@code Bearer} prefix is
 * therefore ignored on both sides, even if repeated.
 */
final class BearerAuthenticator {

  private final List<byte[]> tokens;
  private final List<byte[]> headers;
  private final boolean allowUnauthenticated;

  /**
   * Creates an authenticator.
   *
   * @param secrets the accepted secrets
   * @param allowUnauthenticated whether to accept a missing header, and any header if there are no
   *     secrets
   */
  BearerAuthenticator(List<Secret> secrets, boolean allowUnauthenticated) {
    this.tokens = secrets.stream().map(secret -> secret.token().getBytes(UTF_8)).toList();
    this.headers =
        secrets.stream().map(secret -> ("Bearer " + secret.token()).getBytes(UTF_8)).toList();
    this.allowUnauthenticated = allowUnauthenticated;
  }

  boolean accepts(String authorization) {
    if (allowUnauthenticated && (authorization == null || tokens.isEmpty())) {
      return true;
    }
    return authorization != null
        && (isOneOf(headers, authorization.getBytes(UTF_8))
            || isKnown(new Secret(authorization).token()));
  }

  private boolean isKnown(String token) {
    byte[] utf8 = token.getBytes(UTF_8);
    return isOneOf(tokens, utf8) | isOneOf(tokens, bytesOnTheWire(token, utf8));
  }

  private static boolean isOneOf(List<byte[]> known, byte[] presented) {
    boolean found = false;
    for (byte[] expected : known) {
      found |= MessageDigest.isEqual(expected, presented);
    }
    return found;
  }

  /** Restores the bytes of a header, which most servers decode as ISO 8859-1. */
  private static byte[] bytesOnTheWire(String token, byte[] utf8) {
    return token.chars().allMatch(c -> c <= 0xFF) ? token.getBytes(ISO_8859_1) : utf8;
  }
}
