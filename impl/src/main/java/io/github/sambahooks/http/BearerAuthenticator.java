package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.config.Secret;
import java.security.MessageDigest;
import java.util.List;

/**
 * Checks the {@code Authorization} header against the configured secrets in constant time. The time
 * and the memory that this takes do not depend on the length of the header.
 *
 * <p>The vendor documents {@code Bearer SECRET}, but some of its example programs compare the
 * header verbatim and configure the scheme as part of the secret. The {@code Bearer} prefix is
 * therefore ignored on both sides, even if repeated.
 */
final class BearerAuthenticator {

  private static final int ROOM_FOR_PREFIXES = 64;

  private final List<byte[]> tokens;
  private final List<byte[]> headers;
  private final boolean allowUnauthenticated;
  private final int maxLength;

  /**
   * Creates an authenticator.
   *
   * @param secrets the accepted secrets
   * @param allowUnauthenticated whether to allow a missing header, and any header if there are no
   *     secrets
   */
  BearerAuthenticator(List<Secret> secrets, boolean allowUnauthenticated) {
    this.tokens = secrets.stream().map(secret -> secret.token().getBytes(UTF_8)).toList();
    this.headers =
        secrets.stream().map(secret -> ("Bearer " + secret.token()).getBytes(UTF_8)).toList();
    this.allowUnauthenticated = allowUnauthenticated;
    this.maxLength = 2 * longest(secrets) + ROOM_FOR_PREFIXES;
  }

  /**
   * Authenticates a sender. One right line is enough, in any position. All lines are compared, so
   * the time does not tell which one is right.
   *
   * @param lines the values of all {@code Authorization} header lines
   */
  Authentication authenticate(List<String> lines) {
    if (allowUnauthenticated && (lines.isEmpty() || tokens.isEmpty())) {
      return Authentication.NOT_REQUIRED;
    }
    Authentication best = Authentication.HEADER_MISSING;
    for (String line : lines) {
      best = best.or(authenticate(line));
    }
    return best;
  }

  private Authentication authenticate(String line) {
    if (line.length() > maxLength) {
      return Authentication.HEADER_TOO_LONG;
    }
    return isOneOf(headers, line.getBytes(UTF_8)) || isKnown(new Secret(line).token())
        ? Authentication.AUTHENTIC
        : Authentication.SECRET_WRONG;
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

  /** Returns the length in bytes, because a server may decode each byte to a character. */
  private static int longest(List<Secret> secrets) {
    return secrets.stream()
        .mapToInt(secret -> secret.value().getBytes(UTF_8).length)
        .max()
        .orElse(0);
  }
}
