package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.ConfigurationReader;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A snippet of the README")
class SnippetsTest {

  private static final String ABBREVIATED = "…";

  /** What the build compiles in order to be printed. */
  private static final List<String> SOURCES =
      Stream.of("testing/src/test/java", "example-war/src/main/java")
          .flatMap(folder -> Pages.files(folder, ".java").stream())
          .map(Pages::read)
          .map(SnippetsTest::withoutWhiteSpace)
          .toList();

  static List<String> java() {
    return Pages.readme().blocks("java");
  }

  static List<String> properties() {
    return Pages.readme().blocks("properties");
  }

  static List<String> xml() {
    return Pages.readme().blocks("xml");
  }

  @Test
  void is_one_that_this_test_knows() {
    assertThat(Pages.readme().blocks())
        .extracting("language")
        .containsOnly("java", "properties", "xml", "json", "shell", "text");
    assertThat(java()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("java")
  void in_java_is_part_of_a_source_that_the_build_compiles(String block) {
    List<String> parts =
        Stream.of(block.split(ABBREVIATED)).map(SnippetsTest::withoutWhiteSpace).toList();

    assertThat(SOURCES).as(block).anyMatch(source -> hasInOrder(source, parts));
  }

  @ParameterizedTest
  @MethodSource("properties")
  void of_the_configuration_has_keys_that_exist_and_values_that_are_accepted(String block)
      throws Exception {
    Properties properties = new Properties();
    properties.load(new StringReader(block.replace(ABBREVIATED, "key")));
    Map<String, String> values = new java.util.HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> values.put(name, properties.getProperty(name)));
    assertThat(values.keySet())
        .isSubsetOf(Stream.of(ConfigKey.values()).map(ConfigKey::key).toList());

    values.putIfAbsent(ConfigKey.SECRET.key(), "a-secret-of-the-test");
    ConfigurationReader reader =
        new ConfigurationReader(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "README", 100))
                .build());
    assertThat(reader.isDisabled()).isFalse();
    reader.read();
    reader.failOnProblems();
  }

  @ParameterizedTest
  @MethodSource("xml")
  void of_a_pom_names_what_the_build_makes(String block) {
    String artifact = element(block, "artifactId");
    String pom =
        Pages.files("", "pom.xml").stream()
            .map(Pages::read)
            .filter(
                it -> it.contains("</parent>\n\n  <artifactId>%s</artifactId>".formatted(artifact)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no module makes " + artifact));

    assertThat(element(pom, "groupId")).isEqualTo(element(block, "groupId"));
    assertThat(element(pom, "version")).isEqualTo(element(block, "version"));
  }

  @Test
  void of_a_delivery_is_the_documented_one() {
    assertThat(body("127.0.0.1")).isEqualTo(json(documented()));
  }

  @Test
  void of_a_webhook_asks_for_events_that_exist() {
    JsonObject webhook = body("api.digitalsamba.com");

    assertThat(webhook.keySet()).containsExactly("endpoint", "authorization_header", "events");
    assertThat(webhook.getString("endpoint")).endsWith(ConfigKey.PATH.defaultValue());
    assertThat(webhook.getJsonArray("events"))
        .allSatisfy(name -> assertThat(Pages.readme().text()).contains("| `" + text(name) + "` |"));
    assertThat(commandOf("api.digitalsamba.com"))
        .contains(ConfigKey.REGISTRATION_API_URL.defaultValue() + "/api/v1/webhooks");
  }

  private static String documented() {
    return Pages.files("", "/participant_joined.json").stream()
        .map(Pages::read)
        .findFirst()
        .orElseThrow();
  }

  private static String commandOf(String host) {
    return Pages.readme().blocks("shell").stream()
        .filter(block -> block.startsWith("curl") && block.contains(host))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject body(String host) {
    MatchResult body =
        Pattern.compile("-d '(.*)'", Pattern.DOTALL)
            .matcher(commandOf(host))
            .results()
            .findFirst()
            .orElseThrow();
    return json(body.group(1));
  }

  private static String text(jakarta.json.JsonValue value) {
    return ((jakarta.json.JsonString) value).getString();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String element(String xml, String name) {
    return Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(name))
        .matcher(xml)
        .results()
        .map(it -> it.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasInOrder(String source, List<String> parts) {
    int from = 0;
    for (String part : parts) {
      int at = source.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private static String withoutWhiteSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
