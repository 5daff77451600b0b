package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Allocations;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A secret")
class SecretTest {

  @ParameterizedTest
  @CsvSource({
    "abc,                      abc",
    "Bearer abc,               abc",
    "bEARER    abc,            abc",
    "Bearer Bearer  Bearer abc, abc",
    "BearerBearer abc,         BearerBearer abc",
    "Bearer Bearerabc,         Bearerabc",
    "Bearer a Bearer b,        a Bearer b",
    "Bearer,                   ''",
    "Bearer bearer,            ''",
    "'',                       ''"
  })
  void is_compared_without_leading_schemes(String value, String token) {
    assertThat(new Secret(value).token()).isEqualTo(token);
  }

  @Test
  void loses_its_schemes_as_if_they_were_removed_one_after_the_other() {
    Random random = new Random(7);
    List<String> parts = List.of("Bearer", "bearer", " ", "  ", "\t", "\u2003", "\u00a0", "x");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        value.append(parts.get(random.nextInt(parts.size())));
      }
      assertThat(new Secret(value.toString()).token()).isEqualTo(oneByOne(value.toString()));
    }
  }

  @Test
  void loses_many_schemes_without_a_copy_for_each() {
    String many = "Bearer ".repeat(140_000) + "abc";
    Secret secret = new Secret(many);

    long bytes = Allocations.of(() -> assertThat(secret.token()).isEqualTo("abc"));

    assertThat(bytes).isLessThan(10L * many.length());
  }

  private static String oneByOne(String value) {
    String token = value.strip();
    while (token.matches("(?i)bearer( (?s:.*))?")) {
      token = token.substring("bearer".length()).strip();
    }
    return token;
  }
}
