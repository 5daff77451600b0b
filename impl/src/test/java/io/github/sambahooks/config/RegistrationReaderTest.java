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
    assertThat(registration.policy().verifyOnly()).isFalse();
    assertThat(registration.policy().deleteOnShutdown()).isFalse();
    assertThat(read().orElseThrow().warnings()).isEmpty();
  }

  @Test
  void is_absent_without_an_endpoint_or_if_the_library_is_switched_off() {
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
  void never_uses_the_previous_secret() {
    properties.remove("sambahooks.secret");
    properties.put("sambahooks.previous-secret", "the-one-before-it");
    properties.put("sambahooks.allow-unauthenticated", "true");

    assertThat(registration().secret()).isEmpty();
  }

  @Test
  void lists_all_problems_at_once() {
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
        .hasMessageContaining("MODE) is <reconsile>: set it to reconcile or verify")
        .hasMessageContaining("ON_SHUTDOWN) is <remove>: set it to keep or delete");
  }

  @Test
  void reports_a_missing_developer_key_next_to_any_other_problem() {
    registration("mode", "reconsile");
    properties.remove("sambahooks.registration.developer-key");

    assertThatThrownBy(() -> read())
        .hasMessageContaining("MODE) is <reconsile>")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY) is not set");
  }

  @Test
  void reports_a_missing_developer_key_next_to_an_invalid_endpoint() {
    registration("endpoint", "example.com/hook");
    properties.remove("sambahooks.registration.developer-key");

    assertThatThrownBy(() -> read())
        .hasMessageContaining("ENDPOINT) is <example.com/hook>")
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY) is not set");
  }

  @Test
  void reports_a_developer_key_that_cannot_be_resolved_only_as_that() {
    registration("developer-key", "${no.such.key}");
    registration("team-id", "team");

    assertThatThrownBy(() -> read())
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY) contains an expression")
        .hasMessageNotContaining("not set")
        .hasMessageNotContaining("set both");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/hook#fragment",
        "https://example.com/hook?token=hidden#fragment",
        "https://example.com/hook#"
      })
  void rejects_an_endpoint_with_a_fragment_which_no_request_contains(String endpoint) {
    registration("endpoint", endpoint);

    assertThatThrownBy(() -> read())
        .hasMessageContaining("SAMBAHOOKS_REGISTRATION_ENDPOINT) is <https://example.com/hook")
        .hasMessageContaining("no fragment")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void requires_a_developer_key_with_an_endpoint_or_a_team_id() {
    properties.remove("sambahooks.registration.developer-key");
    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration.developer-key")
        .hasMessageContaining("is not set");

    properties.remove("sambahooks.registration.endpoint");
    registration("team-id", "team");
    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration.team-id")
        .hasMessageContaining("set both, or only the key");
  }

  @Test
  void rejects_deletion_in_verify_mode() {
    registration("mode", "VERIFY");
    assertThat(registration().policy().verifyOnly()).isTrue();

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
  void does_not_reveal_a_password_or_a_key_in_a_problem(String key, String value) {
    registration(key, value);

    assertThatThrownBy(() -> read())
        .hasMessageContaining("sambahooks.registration." + key)
        .hasMessageNotContainingAny("hidden", "dden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/a?b=c", "https://example.com/#x", "ftp://x.y"})
  void rejects_a_url_that_no_path_can_be_appended_to(String url) {
    registration("api-url", url);

    assertThatThrownBy(() -> read()).hasMessageContaining("api-url");
  }

  @Test
  void rejects_an_endpoint_that_digital_samba_would_reject() {
    registration("endpoint", "https://example.com/" + "x".repeat(81));

    assertThatThrownBy(() -> read()).hasMessageContaining("100 characters");
  }

  @Test
  void warns_of_unencrypted_connections_to_other_machines() {
    registration("endpoint", "http://example.com/hook");
    registration("api-url", "http://example.com");
    assertThat(read().orElseThrow().warnings())
        .hasSize(2)
        .anyMatch(warning -> warning.contains("sends the secret unencrypted"))
        .anyMatch(warning -> warning.contains("sends the developer key unencrypted"));

    registration("endpoint", "http://localhost/hook");
    registration("api-url", "http://127.0.0.1:8080/");
    assertThat(read().orElseThrow().warnings()).isEmpty();
    assertThat(registration().api().url()).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void needs_only_the_key_for_the_client_alone() {
    properties.clear();
    assertThat(reader().readApi().authorization()).isEmpty();

    registration("developer-key", KEY);
    assertThat(reader().readApi().authorization()).contains("Bearer " + KEY);

    registration("api-url", "x");
    assertThatThrownBy(() -> reader().readApi())
        .hasMessageStartingWith("Samba Hooks cannot call Digital Samba's REST API:");
  }

  @Test
  void reveals_neither_key_nor_secret_nor_query_in_logs() {
    registration("endpoint", "https://example.com/hook?token=hidden");

    assertThat(registration().toString()).doesNotContain(SECRET, KEY).contains("Secret[…]");
    assertThat(registration().redactedEndpoint()).isEqualTo("https://example.com/hook?…");
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
