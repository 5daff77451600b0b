package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.testsupport.Markdown;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The configuration")
class ConfigurationReaderTest {

  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  private final Map<String, String> properties = new HashMap<>();

  @Test
  void needs_only_a_secret_and_has_the_documented_defaults() {
    properties.put("sambahooks.secret", SECRET);

    assertThat(read())
        .hasValueSatisfying(
            configuration -> {
              assertThat(configuration.secrets()).extracting(Secret::token).containsExactly(SECRET);
              assertThat(configuration.path()).isEqualTo("/webhooks/digitalsamba");
              assertThat(configuration.limits()).isEqualTo(Limits.DEFAULTS);
              assertThat(configuration.requireHttps()).isFalse();
              assertThat(configuration.allowUnauthenticated()).isFalse();
              assertThat(configuration.warnings()).isEmpty();
            });
  }

  @Test
  void finds_the_documented_secret_in_every_source(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.properties"), "sambahooks.secret=" + SECRET);

    assertThat(secretFrom(new PropertiesConfigSource(file.toUri().toURL()))).isEqualTo(SECRET);
    assertThat(secretFrom(new EnvConfigSource(Map.of("SAMBAHOOKS_SECRET", SECRET), 300)))
        .isEqualTo(SECRET);
    System.setProperty("sambahooks.secret", SECRET);
    try {
      assertThat(secretFrom(new SysPropConfigSource())).isEqualTo(SECRET);
    } finally {
      System.clearProperty("sambahooks.secret");
    }
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void reads_a_secret_that_is_written_as_in_the_guide(Map<String, String> row, @TempDir Path folder)
      throws Exception {
    String secret = row.get("secret");
    Path file = folder.resolve("x.properties");
    Files.writeString(
        file,
        "dollar=$\nbackslash=\\\\\nsambahooks.secret=%s"
            .formatted(row.get("in a properties file")));
    assertThat(secretFrom(new PropertiesConfigSource(file.toUri().toURL()))).isEqualTo(secret);

    String elsewhere = row.get("in an environment variable or a system property");
    ConfigSource constants =
        new PropertiesConfigSource(Map.of("dollar", "$", "backslash", "\\"), "constants", 1);
    assertThat(
            secretFrom(new EnvConfigSource(Map.of("SAMBAHOOKS_SECRET", elsewhere), 300), constants))
        .isEqualTo(secret);
    System.setProperty("sambahooks.secret", elsewhere);
    try {
      assertThat(secretFrom(new SysPropConfigSource(), constants)).isEqualTo(secret);
    } finally {
      System.clearProperty("sambahooks.secret");
    }
  }

  static List<Map<String, String>> secrets() {
    return Markdown.read(Path.of("../docs/guide/security.md"))
        .table("secret", "in a properties file", "in an environment variable or a system property");
  }

  @Test
  void reads_a_secret_with_an_escaped_expression(@TempDir Path folder) throws Exception {
    String written = "sambahooks.secret=one$two\\\\${three}four\\\\five\\u00fcsix";
    Path file = Files.writeString(folder.resolve("x.properties"), written);

    assertThat(secretFrom(new PropertiesConfigSource(file.toUri().toURL())))
        .isEqualTo("one$two${three}four\\five\u00fcsix");
    assertThat(
            secretFrom(
                new EnvConfigSource(Map.of("SAMBAHOOKS_SECRET", "one$two\\${three}four"), 300)))
        .isEqualTo("one$two${three}four");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\r\n", "\u2003", "\u3000 \f"})
  void ignores_white_space_around_every_value(String space) {
    properties.put("sambahooks.secret", space + SECRET + space);
    properties.put("sambahooks.previous-secret", space + "another" + space);
    properties.put("sambahooks.path", space + "/hook" + space);
    properties.put("sambahooks.max-body-size", space + "1000" + space);
    properties.put("sambahooks.body-timeout", space + "1s" + space);
    properties.put("sambahooks.require-https", space + "true" + space);
    properties.put("sambahooks.async.max-pending", space + "2" + space);
    properties.put("sambahooks.async.max-pending-bytes", space + "3000" + space);
    properties.put("sambahooks.shutdown-timeout", space + "4s" + space);
    properties.put("sambahooks.allow-unauthenticated", space + "TRUE" + space);
    properties.put("sambahooks.headers", space + "X-One" + space + "," + space + "X-Two" + space);
    properties.put("sambahooks.enabled", space + "true" + space);
    properties.put("sambahooks.registration.endpoint", space + "https://example.com/hook" + space);
    properties.put("sambahooks.registration.team-id", space + "team" + space);
    properties.put("sambahooks.registration.developer-key", space + "key" + space);
    properties.put("sambahooks.registration.api-url", space + "https://example.org" + space);
    properties.put("sambahooks.registration.name", space + "Name" + space);
    properties.put("sambahooks.registration.mode", space + "verify" + space);
    properties.put("sambahooks.registration.on-shutdown", space + "keep" + space);
    assertThat(properties).hasSameSizeAs(ConfigKey.values());

    Secret secret = new Secret(SECRET);
    assertThat(read())
        .contains(
            new Configuration(
                List.of(secret, new Secret("another")),
                "/hook",
                new Limits(1000, Duration.ofSeconds(1), 2, 3000, Duration.ofSeconds(4)),
                true,
                true,
                List.of("X-One", "X-Two"),
                Optional.of(
                    new RegistrationConfiguration(
                        "https://example.com/hook",
                        new ApiConfiguration(
                            "https://example.org",
                            Optional.of("team"),
                            Optional.of(new Secret("key"))),
                        "Name",
                        Optional.of(secret),
                        new RegistrationConfiguration.Policy(true, false)))));
  }

  @Test
  void ignores_white_space_around_the_value_and_the_default_of_an_add_on() {
    properties.put("sambahooks.inbox.table", " events\n");
    ConfigurationReader reader = reader();

    assertThat(reader.text(new AddOnKey("sambahooks.inbox.table"))).contains("events");
    assertThat(reader.text(new AddOnKey("sambahooks.inbox.schema"))).contains("default");
  }

  @Test
  void may_contain_two_secrets_during_a_rotation() {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.previous-secret", "the-one-before-it");

    assertThat(read().orElseThrow().secrets())
        .extracting(Secret::token)
        .containsExactly(SECRET, "the-one-before-it");
  }

  @ParameterizedTest
  @CsvSource({
    "10s,10000",
    "10,10000",
    "500ms,500",
    "2m,120000",
    "PT1.5S,1500",
    "1h,3600000",
    "2M,120000"
  })
  void reads_a_duration_in_any_usual_form(String written, long milliseconds) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.body-timeout", written);

    assertThat(read().orElseThrow().limits().bodyTimeout()).hasMillis(milliseconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1s", "0", "2h", "1d", "PT", "99999999999999999999s", "s", "ms"})
  void fails_if_a_duration_is_none_or_out_of_range(String written) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.body-timeout", written);

    assertThatThrownBy(this::read)
        .hasMessageContaining("SAMBAHOOKS_BODY_TIMEOUT) is <%s>".formatted(written))
        .hasMessageContaining("from PT0.001S to PT1H, such as 10s");
  }

  @Test
  void fails_if_asynchronous_observers_could_never_get_a_large_event() {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.async.max-pending-bytes", "1000");

    assertThatThrownBy(this::read)
        .hasMessageContaining("is <1000>, but")
        .hasMessageContaining("is <262144>");
  }

  @Test
  void reads_the_secrets_anew() {
    properties.put("sambahooks.secret", SECRET);
    assertThat(reader().readSecrets()).containsExactly(new Secret(SECRET));

    properties.put("sambahooks.previous-secret", "the-one-before-it");
    assertThat(reader().readSecrets())
        .containsExactly(new Secret(SECRET), new Secret("the-one-before-it"));

    properties.remove("sambahooks.secret");
    assertThat(reader().readSecrets()).isEmpty();

    properties.put("sambahooks.secret", "${no.such.property}");
    assertThatThrownBy(() -> reader().readSecrets()).isInstanceOf(ConfigurationException.class);
  }

  @Test
  void switches_the_library_off_whatever_else_it_says() {
    properties.put("sambahooks.enabled", "false");
    properties.put("sambahooks.path", "nonsense");

    assertThat(read()).isEmpty();
  }

  @Test
  void lists_all_problems_at_once() {
    properties.put("sambahooks.path", "no slash");
    properties.put("sambahooks.max-body-size", "many");
    properties.put("sambahooks.enabled", "ture");

    assertThatThrownBy(this::read)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(
            "sambahooks.secret (environment variable SAMBAHOOKS_SECRET) is not set")
        .hasMessageContaining(
            "sambahooks.path (environment variable SAMBAHOOKS_PATH) is <no slash>")
        .hasMessageContaining("(environment variable SAMBAHOOKS_MAX_BODY_SIZE) is <many>")
        .hasMessageContaining("(environment variable SAMBAHOOKS_ENABLED) is <ture>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/a/",
        "a",
        "/a/*",
        "*.x",
        "/a b",
        "/a?b",
        "/a//b",
        "/a/../b",
        "/ä",
        "/a;b",
        "/META-INF/a",
        "/web-inf"
      })
  void rejects_an_invalid_path(String path) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.path", path);

    assertThatThrownBy(this::read).hasMessageContaining("sambahooks.path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "2147483648", "1k"})
  void rejects_an_invalid_body_size(String size) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.max-body-size", size);

    assertThatThrownBy(this::read).hasMessageContaining("sambahooks.max-body-size");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "Bearer ", "bearer  Bearer "})
  void rejects_an_empty_secret(String secret) {
    properties.put("sambahooks.secret", secret);

    assertThatThrownBy(this::read).hasMessageContaining("sambahooks.secret");
  }

  @Test
  void rejects_an_unresolvable_expression_instead_of_using_it_as_the_secret() {
    properties.put("sambahooks.secret", "${no.such.property}-hidden-part");

    assertThatThrownBy(this::read)
        .hasMessageContaining("expression")
        .hasMessageNotContaining("hidden-part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "previous-secret",
        "path",
        "max-body-size",
        "allow-unauthenticated",
        "enabled",
        "registration.endpoint",
        "registration.mode"
      })
  void rejects_an_unresolvable_expression_instead_of_using_the_default(String key) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks." + key, "${somewhere.else}");

    assertThatThrownBy(this::read)
        .hasMessageContaining("sambahooks." + key)
        .hasMessageContaining("cannot be resolved");
  }

  @Test
  void keeps_the_names_of_headers_in_their_order_and_each_of_them_once() {
    properties.put("sambahooks.secret", SECRET);
    assertThat(read().orElseThrow().headers()).isEmpty();

    properties.put("sambahooks.headers", " X-Request-Id,traceparent ,, x-request-id, a_b,");

    assertThat(read().orElseThrow().headers())
        .containsExactly("X-Request-Id", "traceparent", "a_b");
  }

  @Test
  void rejects_what_is_not_the_name_of_a_header() {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.headers", "X-One X-Two; X-Three:, X-Good, Größe, X-*");

    assertThatThrownBy(this::read)
        .hasMessageContaining("SAMBAHOOKS_HEADERS) contains <X-One X-Two; X-Three:>, which is not")
        .hasMessageContaining("SAMBAHOOKS_HEADERS) contains <Größe>, which is not")
        .hasMessageContaining("SAMBAHOOKS_HEADERS) contains <X-*>, which is not")
        .hasMessageNotContaining("<X-Good>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "authorization", "Proxy-Authorization", "COOKIE"})
  void rejects_the_names_of_headers_with_credentials(String name) {
    properties.put("sambahooks.secret", SECRET);
    properties.put("sambahooks.headers", "X-Request-Id," + name);

    assertThatThrownBy(this::read)
        .hasMessageContaining("SAMBAHOOKS_HEADERS) contains <%s>".formatted(name))
        .hasMessageContaining("remove it");
  }

  @Test
  void warns_if_deliveries_without_a_secret_are_allowed() {
    properties.put("sambahooks.allow-unauthenticated", "true");

    assertThat(read().orElseThrow().warnings())
        .singleElement()
        .asString()
        .contains("sambahooks.allow-unauthenticated");
  }

  @Test
  void warns_of_a_short_secret_and_of_a_bearer_prefix_without_revealing_the_secret() {
    properties.put("sambahooks.secret", "Bearer hidden");

    assertThat(read().orElseThrow().warnings())
        .hasSize(2)
        .anyMatch(warning -> warning.contains("shorter than 16"))
        .anyMatch(warning -> warning.contains("Authorization: Bearer Bearer"))
        .noneMatch(warning -> warning.contains("hidden"));
  }

  @Test
  void does_not_reveal_a_secret_in_toString() {
    properties.put("sambahooks.secret", SECRET);

    assertThat(read().toString()).doesNotContain(SECRET).contains("Secret[…]");
  }

  private record AddOnKey(String key) implements ConfigurationKey {

    @Override
    public String defaultValue() {
      return " default ";
    }

    @Override
    public String meaning() {
      return "for this test";
    }
  }

  private Optional<Configuration> read() {
    return read(new PropertiesConfigSource(properties, "test", 100));
  }

  private static String secretFrom(ConfigSource... sources) {
    return read(sources).orElseThrow().secrets().get(0).token();
  }

  private ConfigurationReader reader() {
    return reader(new PropertiesConfigSource(properties, "test", 100));
  }

  private static ConfigurationReader reader(ConfigSource... sources) {
    return new ConfigurationReader(
        new SmallRyeConfigBuilder().addDefaultInterceptors().withSources(sources).build());
  }

  private static Optional<Configuration> read(ConfigSource... sources) {
    ConfigurationReader reader = reader(sources);
    if (reader.isDisabled()) {
      return Optional.empty();
    }
    Configuration configuration = reader.read();
    reader.failOnProblems();
    return Optional.of(configuration);
  }
}
