package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Secret;
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
    assertThat(with(SAMPLE).accepts(header)).isTrue();
    assertThat(with("Bearer " + SAMPLE).accepts(header)).isTrue();
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
    assertThat(with(SAMPLE).accepts(header)).isFalse();
  }

  @Test
  void refuses_a_missing_header() {
    assertThat(with(SAMPLE).accepts(null)).isFalse();
  }

  @Test
  void accepts_the_secret_that_is_being_replaced() {
    BearerAuthenticator authenticator = with("the new secret", "the old secret");

    assertThat(authenticator.accepts("Bearer the new secret")).isTrue();
    assertThat(authenticator.accepts("Bearer the old secret")).isTrue();
    assertThat(authenticator.accepts("Bearer the other secret")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with, a comma", "Zürich-€-😀", "a:b=c\"d\\e", "Bearerless", "?"})
  void accepts_any_character_however_the_server_decodes_headers(String secret) {
    String asLatin1 = new String(secret.getBytes(UTF_8), ISO_8859_1);

    assertThat(with(secret).accepts("Bearer " + secret)).isTrue();
    assertThat(with(secret).accepts("Bearer " + asLatin1)).isTrue();
  }

  @Test
  void does_not_accept_a_character_outside_latin_1_as_a_question_mark() {
    assertThat(with("secret?").accepts("Bearer secret€")).isFalse();
  }

  @Test
  void accepts_a_missing_header_but_not_a_wrong_one_if_unauthenticated_deliveries_are_allowed() {
    BearerAuthenticator authenticator = new BearerAuthenticator(secrets(SAMPLE), true);

    assertThat(authenticator.accepts(null)).isTrue();
    assertThat(authenticator.accepts("Bearer " + SAMPLE)).isTrue();
    assertThat(authenticator.accepts("Bearer wrong")).isFalse();
    assertThat(new BearerAuthenticator(List.of(), true).accepts("Bearer any")).isTrue();
  }

  private static BearerAuthenticator with(String... secrets) {
    return new BearerAuthenticator(secrets(secrets), false);
  }

  private static List<Secret> secrets(String... secrets) {
    return Stream.of(secrets).map(Secret::new).toList();
  }
}
