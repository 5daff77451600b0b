package io.github.sambahooks.benchmarks.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sambahooks.benchmarks.Sample;
import java.security.MessageDigest;

/** Compares the header with the expected one in constant time. */
final class SecretCheck {

  private static final byte[] EXPECTED = Sample.AUTHORIZATION.getBytes(UTF_8);

  private SecretCheck() {}

  static boolean passes(String authorization) {
    return authorization != null && MessageDigest.isEqual(EXPECTED, authorization.getBytes(UTF_8));
  }
}
