package io.github.sambahooks.http;

import static io.github.sambahooks.fuzz.Check.check;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sambahooks.config.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.provider.MethodSource;

/** The first line of an input is the secret, each further one an {@code Authorization} header. */
class AuthenticatorFuzzTest {

  @MethodSource("io.github.sambahooks.fuzz.Seeds#authorizations")
  @FuzzTest
  void accepts_exactly_the_secret(byte[] input) {
    List<String> lines = Arrays.asList(new String(input, ISO_8859_1).split("\n", -1));
    String secret = new String(lines.get(0).getBytes(ISO_8859_1), UTF_8);
    if (token(secret).isEmpty()) {
      // such a secret is refused at the start
      return;
    }
    List<String> headers = lines.subList(1, lines.size());

    BearerAuthenticator authenticator = new BearerAuthenticator(List.of(new Secret(secret)), false);

    check(
        authenticator.authenticate(headers).isRefused()
            == headers.stream().noneMatch(header -> isRight(header, secret)),
        "the wrong answer");
  }

  private static boolean isRight(String header, String secret) {
    String expected = token(secret);
    return header.length() <= 2 * secret.strip().getBytes(UTF_8).length + 64
        && (token(header).equals(expected)
            || Arrays.equals(token(header).getBytes(ISO_8859_1), expected.getBytes(UTF_8)));
  }

  /** Strips white space and prefixes, in the simplest way. */
  private static String token(String header) {
    String token = header.strip();
    while ((token + " ").toLowerCase(Locale.ROOT).startsWith("bearer ")) {
      token = token.substring("bearer".length()).stripLeading();
    }
    return token;
  }
}
