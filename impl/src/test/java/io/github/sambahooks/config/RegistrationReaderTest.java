package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The configuration of the registration")
class RegistrationReaderTest {

  private static final String SECRET = "Asf#k$%lfCaPe93$a";
  private static final String KEY = "the-developer-key";

  private final Map<String, String> properties = new HashMap<>();

  @BeforeEach
  void minimum() {
    properties.put("sambahooks.secret", SECRET);
    registration("endpoint", "https://example.com/hook");
    registration("developer-key", KEY);
  }

  @Test
  void needs_an_endpoint_and_a_key_and_has_the_documented_defaults() {
    RegistrationConfiguration registration = registration();

    assertThat(registration.endpoint()).isEqualTo("https://example.com/hook");
    assertThat(registration.api().url()).isEqualTo("https://api.digitalsamba.com");
    assertThat(registration.name()).isEqualTo("Samba Hooks");
    assertThat(registration.secret()).map(Secret::value).contains(SECRET);
    assertThat(registration.policy().onlyVerify()).isFalse();
    assertThat(registration.policy().deleteOnShutdown()).isFalse();
    assertThat(read().orElseThrow().warnings()).isEmpty();
  }

  @Test
  void is_absent_without_an_endpoint_and_with_the_library_switched_off() {
    properties.remove("sambahooks.registration.endpoint");
    assertThat(read().orElseThrow().registration()).isEmpty();

    registration("endpoint", "nonsense");
    properties.put("sambahooks.enabled", "false");
    assertThat(read()).isEmpty();
  }

  @Test
  void sends_the_key_alone_as_bearer_and_with_a_team_id_as_basic() {
    assertThat(registration().api().authorization()).contains("Bearer " + KEY);

    registration("team-id", "team");
    assertThat(registration().api().authorization())
        .contains("Basic dGVhbTp0aGUtZGV2ZWxvcGVyLWtleQ==");
  }

  @Test
  void takes_the_current_secret_even_if_there_is_a_previous_one_only() {
    properties.remove("sambahooks.secret");
    properties.put("sambahooks.previous-secret", "the-one-before-it");
    properties.put("sambahooks.allow-unauthenticated", "true");

    assertThat(registration().secret()).isEmpty();
  }

  @Test
  void that_cannot_work_names_every_problem_at_once() {
    registration("endpoint", "example.com/hook");
    registration("developer-key", " ");
    registration("api-url", "api.digitalsamba.com");
    registration("name", "ab");
    registration("mode", "reconsile");
    registration("on-shutdown", "remove");
    properties.remove("sambahooks.secret");

    assertThatThrownBy(() -> read())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("sambahooks.secret (environment variable SAMBAHOOKS_SECRET)")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_ENDPOINT) is <example.com/hook>")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY) is blank")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_API_URL) is <api.digitalsamba.com>")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_NAME) is <ab>")
        .hasMessageContaining("MODE) is <reconsile>: give reconcile or verify")
        .hasMessageContaining("ON_SHUTDOWN) is <remove>: give keep or delete");
  }

  @Test
  void without_a_key_names_it() {
    properties.remove("sambahooks.registration.developer-key");
    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration.developer-key")
        .hasMessageContaining("is not set");

    properties.remove("sambahooks.registration.endpoint");
    registration("team-id", "team");
    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration.team-id")
        .hasMessageContaining("set both, or the key alone");
  }

  @Test
  void refuses_to_delete_what_it_only_verifies() {
    registration("mode", "VERIFY");
    assertThat(registration().policy().onlyVerify()).isTrue();

    registration("on-shutdown", "delete");
    assertThatThrownBy(() -> read()).hasMessageContaining("remove one of them");
  }

  @ParameterizedTest
  @CsvSource({
    "endpoint, https://ada:hidden@example.com/hook",
    "endpoint, https://ada:hi/dden@example.com",
    "api-url, https://ada:hidden@example.com",
    "developer-key, two hidden",
    "developer-key, hiddenß",
    "team-id, team:hidden"
  })
  void shows_no_password_and_no_key_in_a_problem(String key, String value) {
    registration(key, value);

    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration." + key)
        .hasMessageNotContainingAny("hidden", "dden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/a?b=c", "https://example.com/#x", "ftp://x.y"})
  void refuses_a_url_that_nothing_can_be_appended_to(String url) {
    registration("api-url", url);

    assertThatThrownBy(() -> read()).hasMessageContaining("api-url");
  }

  @Test
  void refuses_an_endpoint_that_digital_samba_would_refuse() {
    registration("endpoint", "https://example.com/" + "x".repeat(81));

    assertThatThrownBy(() -> read()).hasMessageContaining("100 characters");
  }

  @Test
  void warns_of_what_travels_unencrypted_beyond_this_machine() {
    registration("endpoint", "http://example.com/hook");
    registration("api-url", "http://example.com");
    assertThat(read().orElseThrow().warnings())
        .hasSize(2)
        .anyMatch(warning -> warning.contains("the secret travels"))
        .anyMatch(warning -> warning.contains("the developer key travels"));

    registration("endpoint", "http://localhost/hook");
    registration("api-url", "http://127.0.0.1:8080/");
    assertThat(read().orElseThrow().warnings()).isEmpty();
    assertThat(registration().api().url()).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void of_the_client_alone_needs_nothing_but_the_key() {
    properties.clear();
    assertThat(reader().readApi().authorization()).isEmpty();

    registration("developer-key", KEY);
    assertThat(reader().readApi().authorization()).contains("Bearer " + KEY);

    registration("api-url", "x");
    assertThatThrownBy(() -> reader().readApi())
        .hasMessageStartingWith("Samba Hooks cannot call Digital Samba's REST API:");
  }

  @Test
  void shows_neither_key_nor_secret_nor_query_in_a_text_for_logs() {
    registration("endpoint", "https://example.com/hook?token=hidden");

    assertThat(registration().toString()).doesNotContain(SECRET, KEY).contains("Secret[…]");
    assertThat(registration().shownEndpoint()).isEqualTo("https://example.com/hook?…");
  }

  private void registration(String key, String value) {
    properties.put("sambahooks.registration." + key, value);
  }

  private RegistrationConfiguration registration() {
    return read().flatMap(Configuration::registration).orElseThrow();
  }

  private Optional<Configuration> read() {
    ConfigurationReader reader = reader();
    if (reader.isDisabled()) {
      return Optional.empty();
    }
    Configuration configuration = reader.read();
    reader.failOnProblems();
    return Optional.of(configuration);
  }

  private ConfigurationReader reader() {
    return new ConfigurationReader(
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new PropertiesConfigSource(properties, "test", 100))
            .build());
  }
}
