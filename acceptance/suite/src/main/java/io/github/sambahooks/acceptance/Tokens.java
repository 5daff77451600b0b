package io.github.sambahooks.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Issues JSON Web Tokens, and returns the key that a server verifies them with. */
final class Tokens {

  static final String ISSUER = "https://issuer.example";

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;

  private Tokens(KeyPair keys) {
    this.keys = keys;
  }

  static Tokens withNewKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Tokens(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the key as PEM, with line breaks escaped for a properties file. */
  String publicKey() {
    return "-----BEGIN PUBLIC KEY-----\\n"
        + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())
        + "\\n-----END PUBLIC KEY-----";
  }

  /** Returns a token for a user with the role {@code user}. It is valid for five minutes. */
  String of(String name) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"iss":"%s","sub":"%s","upn":"%s","groups":["user"],"iat":%d,"exp":%d,"jti":"%s-%d"}"""
            .formatted(ISSUER, name, name, now, now + 300, name, now);
    String signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(UTF_8));
    return signed + "." + BASE64URL.encodeToString(signature.sign());
  }

  private static String encoded(String text) {
    return BASE64URL.encodeToString(text.getBytes(UTF_8));
  }
}
