package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.logging.LogSafe;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The warnings about the configuration")
class ConfigurationWarningsTest {

  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final List<ConfigSource> others = new ArrayList<>();
  private ConfigurationReader reader;

  @BeforeEach
  void minimum() {
    properties.put("sambahooks.secret", SECRET);
  }

  @Test
  void do_not_exist_for_a_usual_configuration() {
    properties.put("sambahooks.previous-secret", "a:b=c \\ \"quoted\" d'e ${empty:} $1 ü");
    properties.put("sambahooks.registration.developer-key", "${key}");
    properties.put("key", "the-developer-key");
    environment.put("SAMBAHOOKS_MAX_BODY_SIZE", "1000");

    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"long$$secret-hidden,long$secret", "long\\$secret-hidden,long$secret", "$$,$"})
  void name_a_secret_that_the_server_reads_differently(String written, String resolved) {
    properties.put("sambahooks.secret", written);

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith(
            "sambahooks.secret (environment variable SAMBAHOOKS_SECRET) differs from what is written")
        .contains("write ${dollar} for each $")
        .doesNotContain("hidden", resolved + "-", written + "-");
    assertThat(reader.read().secrets().get(0).value()).startsWith(resolved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"long${dollar}${dollar}secret", "long\\${dollar}secret", "long${none:$$}secret"})
  void do_not_exist_for_a_value_with_expressions(String written) {
    properties.put("sambahooks.secret", written);
    properties.put("dollar", "$");

    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${dollar}$$secret", "a$$b${dollar}", "a\\${dollar}b\\$c"})
  void name_a_value_that_is_read_differently_next_to_an_expression(String written) {
    properties.put("sambahooks.secret", written);
    properties.put("dollar", "$");

    assertThat(warnings()).singleElement().asString().startsWith("sambahooks.secret (");
  }

  @Test
  void name_a_property_to_which_an_expression_refers() {
    properties.put("sambahooks.secret", "${our.${stage}.secret:}${our.secret}");
    properties.put("stage", "test");
    properties.put("our.secret", "${vault.secret}");
    environment.put("VAULT_SECRET", "long$$hidden");

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith("vault.secret, to which sambahooks.secret (environment variable ")
        .doesNotContain("hidden");
  }

  @Test
  void do_not_repeat_themselves_if_a_key_is_read_twice() {
    properties.put("sambahooks.path", "/$$");
    reader();
    reader.read();
    reader.read();

    assertThat(reader.warnings(List.of())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"hidden\"", "'hidden'", "\u201chidden\u201d", "\u00abhidden\u00bb", "\"\""})
  void name_quotes_around_a_value(String value) {
    properties.put("sambahooks.secret", value);

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith("sambahooks.secret (environment variable SAMBAHOOKS_SECRET) has quotes")
        .doesNotContain("hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "U+FEFF BYTE ORDER MARK, \ufeffhidden",
    "U+200B ZERO WIDTH SPACE, hid\u200bden",
    "U+00AD SOFT HYPHEN, hid\u00addden",
    "U+00A0 NO-BREAK SPACE, \u00a0hidden\u00a0",
    "U+202E RIGHT-TO-LEFT OVERRIDE, hidden\u202e",
    "U+000A LINE FEED (LF), 'hidden\ndden'",
    "U+0000 NULL, 'hid\u0000den'"
  })
  void name_what_cannot_be_seen_in_a_value(String name, String value) {
    properties.put("sambahooks.previous-secret", value);

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith("sambahooks.previous-secret (environment variable ")
        .contains("contains <" + name + ">")
        .doesNotContain("hid", "dden");
  }

  @Test
  void are_about_the_values_of_add_ons_and_of_the_application_too() {
    properties.put("rooms.lobby", "\"room-1\"");
    properties.put("sambahooks.inbox.table", "a$$b");
    reader();

    assertThat(reader.named("rooms.lobby")).contains("\"room-1\"");
    assertThat(reader.named("rooms.none")).isEmpty();
    reader.text(new NamedKey("sambahooks.inbox.table"));

    assertThat(readWarnings())
        .hasSize(2)
        .anyMatch(warning -> warning.startsWith("rooms.lobby (") && warning.contains("has quotes"))
        .anyMatch(warning -> warning.startsWith("sambahooks.inbox.table (environment variable"));
  }

  @ParameterizedTest
  @CsvSource({
    "sambahooks.secrte, sambahooks.secret",
    "sambahooks.Secret, sambahooks.secret",
    "Sambahooks.secret, sambahooks.secret",
    "sambahooks.previous_secret, sambahooks.previous-secret",
    "sambahooks.previousSecret, sambahooks.previous-secret",
    "sambahooks.registration.teamId, sambahooks.registration.team-id",
    "sambahooks.header, sambahooks.headers",
    "sambahooks.inbox.tabel, sambahooks.inbox.table"
  })
  void name_an_unknown_key_and_what_it_is_similar_to(String unknown, String similar) {
    properties.put(unknown, "hidden");

    assertThat(warnings())
        .containsExactly(
            "Nothing in this application reads the configuration key <%s>: did you mean <%s>?"
                .formatted(unknown, similar));
  }

  @Test
  void name_an_unknown_key_that_is_similar_to_none() {
    properties.put("sambahooks.frequency", "hidden");

    assertThat(warnings())
        .containsExactly(
            "Nothing in this application reads the configuration key <sambahooks.frequency>: remove it, or correct it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff", "\u00ef\u00bb\u00bf"})
  void name_the_first_key_of_a_file_with_a_byte_order_mark(String mark) {
    properties.put(mark + "sambahooks.path", "/hook");

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("<" + LogSafe.escape(mark) + "sambahooks.path>: did you mean <sambahooks.path>?");
  }

  @Test
  void do_not_exist_for_environment_variables_which_kubernetes_creates() {
    environment.put("SAMBAHOOKS_PORT", "tcp://10.0.0.1:8080");
    environment.put("SAMBAHOOKS_SERVICE_HOST", "10.0.0.1");
    environment.put("SAMBAHOOKS_REGISTRATION_TEAMID", "x");

    assertThat(reader().getPropertyNames()).contains("sambahooks.port", "sambahooks.service.host");
    assertThat(readWarnings()).isEmpty();
  }

  @Test
  void do_not_exist_for_other_profiles_other_libraries_and_keys_of_the_application() {
    properties.put("%dev.sambahooks.secrte", "x");
    properties.put("sambahook.secret", "x");
    properties.put("my.sambahooks.secrte", "x");
    properties.put("sambahooks", "x");
    properties.put("sambahooks.rooms.lobby", "room-1");
    properties.put("sambahooks.inbox.table", "x");
    properties.put("sambahooks.previous-secret", "${sambahooks.shared:${sambahooks.local}}");
    properties.put("sambahooks.local", "x");
    reader();
    reader.named("sambahooks.rooms.lobby");

    assertThat(readWarnings()).isEmpty();
  }

  @Test
  void are_complete_although_a_source_cannot_list_its_names() {
    Unlistable unlistable = new Unlistable();
    others.add(unlistable);
    properties.put("sambahooks.secrte", "x");
    reader();
    unlistable.fails = true;

    assertThat(readWarnings()).singleElement().asString().contains("<sambahooks.secrte>");
  }

  private List<String> warnings() {
    reader();
    return readWarnings();
  }

  /** Reads the library's keys, and asks for the warnings as a deployment with an add-on does. */
  private List<String> readWarnings() {
    reader.read();
    return reader.warnings(List.of(new NamedKey("sambahooks.inbox.table")));
  }

  private Config reader() {
    Config config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new PropertiesConfigSource(properties, "test", 100))
            .withSources(new EnvConfigSource(environment, 300))
            .withSources(others)
            .build();
    reader = new ConfigurationReader(config);
    return config;
  }

  private static final class Unlistable implements ConfigSource {

    private boolean fails;

    @Override
    public Set<String> getPropertyNames() {
      if (fails) {
        throw new IllegalStateException("no names");
      }
      return Set.of();
    }

    @Override
    public String getValue(String name) {
      return null;
    }

    @Override
    public String getName() {
      return "unlistable";
    }
  }
}
