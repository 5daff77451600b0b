package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.sambahooks.config.Secret;
import io.github.sambahooks.testsupport.Allocations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The authenticator")
class BearerAuthenticatorTest {

  private static final String SAMPLE = "Asf#k$%lfCaPe93$a";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer Asf#k$%lfCaPe93$a",
        "bearer Asf#k$%lfCaPe93$a",
        "BEARER   Asf#k$%lfCaPe93$a",
        "Asf#k$%lfCaPe93$a",
        "Bearer Bearer Asf#k$%lfCaPe93$a"
      })
  void accepts_the_secret_with_and_without_the_scheme(String header) {
    assertThat(accepts(with(SAMPLE), header)).isTrue();
    assertThat(accepts(with("Bearer " + SAMPLE), header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Bearer",
        "Bearer ",
        "Bearer Asf#k$%lfCaPe93$",
        "Bearer Asf#k$%lfCaPe93$aa",
        "Bearer asf#k$%lfcape93$a",
        "Basic Asf#k$%lfCaPe93$a",
        "BearerAsf#k$%lfCaPe93$a"
      })
  void refuses_everything_else(String header) {
    assertThat(accepts(with(SAMPLE), header)).isFalse();
  }

  @Test
  void distinguishes_a_missing_header_from_a_wrong_secret() {
    assertThat(with(SAMPLE).authenticate(List.of())).isEqualTo(Authentication.HEADER_MISSING);
    assertThat(with(SAMPLE).authenticate(List.of("Bearer wrong")))
        .isEqualTo(Authentication.SECRET_WRONG);
    assertThat(with(SAMPLE).authenticate(List.of("Bearer " + SAMPLE)))
        .isEqualTo(Authentication.AUTHENTIC);
  }

  @Test
  void gives_reasons_that_differ() {
    assertThat(Authentication.HEADER_MISSING.reason()).contains("missing");
    assertThat(Authentication.SECRET_WRONG.reason()).contains("wrong");
    assertThat(Authentication.HEADER_TOO_LONG.reason()).contains("too long");
  }

  @Test
  void accepts_several_lines_if_one_of_them_is_right_in_any_order() {
    String right = "Bearer " + SAMPLE;
    String tooLong = "x".repeat(1000);

    assertThat(accepts(with(SAMPLE), "Basic dTpw", right)).isTrue();
    assertThat(accepts(with(SAMPLE), right, "Basic dTpw")).isTrue();
    assertThat(accepts(with(SAMPLE), "", tooLong, right, "Bearer wrong")).isTrue();
    assertThat(with(SAMPLE).authenticate(List.of("Basic dTpw", tooLong)))
        .isEqualTo(Authentication.SECRET_WRONG);
  }

  @Test
  void takes_a_line_with_a_comma_as_one_value() {
    assertThat(accepts(with(SAMPLE), "Bearer wrong, Bearer " + SAMPLE)).isFalse();
    assertThat(accepts(with(SAMPLE), "Bearer " + SAMPLE + ", Bearer wrong")).isFalse();
    assertThat(accepts(with("a, b"), "Bearer a", "Bearer b")).isFalse();
    assertThat(accepts(with("a, b"), "Bearer a, b")).isTrue();
  }

  @Test
  void refuses_a_header_longer_than_twice_the_longest_secret_and_64_characters() {
    int limit = 2 * SAMPLE.length() + 64;
    String longest = "Bearer" + " ".repeat(limit - 6 - SAMPLE.length()) + SAMPLE;

    assertThat(longest).hasSize(limit);
    assertThat(accepts(with("short", SAMPLE), longest)).isTrue();
    assertThat(with("short", SAMPLE).authenticate(List.of(longest + " ")))
        .isEqualTo(Authentication.HEADER_TOO_LONG);
  }

  @Test
  void accepts_a_long_secret_of_which_the_server_decodes_each_byte() {
    String secret = "€".repeat(100);

    assertThat(accepts(with(secret), "Bearer " + new String(secret.getBytes(UTF_8), ISO_8859_1)))
        .isTrue();
  }

  @Test
  void allocates_nothing_in_proportion_to_a_header() {
    BearerAuthenticator authenticator = with(SAMPLE);
    List<String> huge = List.of("Bearer ".repeat(140_000));

    long bytes =
        Allocations.of(
            () -> assertSame(Authentication.HEADER_TOO_LONG, authenticator.authenticate(huge)));

    assertThat(bytes).isLessThan(10_000);
  }

  @Test
  void accepts_the_secret_that_is_being_replaced() {
    BearerAuthenticator authenticator = with("the new secret", "the old secret");

    assertThat(accepts(authenticator, "Bearer the new secret")).isTrue();
    assertThat(accepts(authenticator, "Bearer the old secret")).isTrue();
    assertThat(accepts(authenticator, "Bearer the other secret")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with, a comma", "Zürich-€-😀", "a:b=c\"d\\e", "Bearerless", "?"})
  void accepts_any_character_however_the_server_decodes_headers(String secret) {
    String asLatin1 = new String(secret.getBytes(UTF_8), ISO_8859_1);

    assertThat(accepts(with(secret), "Bearer " + secret)).isTrue();
    assertThat(accepts(with(secret), "Bearer " + asLatin1)).isTrue();
  }

  @Test
  void does_not_accept_a_character_outside_latin_1_as_a_question_mark() {
    assertThat(accepts(with("secret?"), "Bearer secret€")).isFalse();
  }

  @Test
  void accepts_a_missing_header_but_not_a_wrong_one_if_unauthenticated_deliveries_are_allowed() {
    BearerAuthenticator authenticator = new BearerAuthenticator(secrets(SAMPLE), true);

    assertThat(accepts(authenticator)).isTrue();
    assertThat(accepts(authenticator, "Bearer " + SAMPLE)).isTrue();
    assertThat(accepts(authenticator, "Bearer wrong")).isFalse();
    assertThat(accepts(new BearerAuthenticator(List.of(), true), "Bearer any")).isTrue();
  }

  private static boolean accepts(BearerAuthenticator authenticator, String... lines) {
    return !authenticator.authenticate(List.of(lines)).isRefused();
  }

  private static BearerAuthenticator with(String... secrets) {
    return new BearerAuthenticator(secrets(secrets), false);
  }

  private static List<Secret> secrets(String... secrets) {
    return Stream.of(secrets).map(Secret::new).toList();
  }
}
