package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.testsupport.Markdown;
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
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

@DisplayName("A snippet of the README or the guide")
class SnippetsTest {

  private static final String ABBREVIATED = "…";

  /** What the build compiles in order to be printed. */
  private static final List<String> SOURCES =
      Stream.of(
              "testing/src/test/java",
              "testing/junit/src/test/java",
              "example-war/src/main/java",
              "example-war/src/test/java")
          .flatMap(folder -> Pages.files(folder, ".java").stream())
          .map(Pages::read)
          .map(SnippetsTest::withoutWhiteSpace)
          .toList();

  static List<String> java() {
    return Pages.blocks("java");
  }

  static List<String> properties() {
    return Pages.blocks("properties");
  }

  static List<String> xml() {
    return Pages.blocks("xml");
  }

  @Test
  void is_one_that_this_test_knows() {
    assertThat(
            Pages.readmeAndGuide().stream()
                .flatMap(page -> Markdown.read(page).blocks().stream())
                .map(Markdown.Block::language))
        .containsOnly("java", "kotlin", "properties", "xml", "json", "shell", "text");
    assertThat(java()).hasSizeGreaterThan(15);
    assertThat(xml()).hasSizeGreaterThan(5);
  }

  @Test
  void is_in_the_README_for_each_of_the_first_three_steps_on_the_first_screen() {
    List<String> lines = Pages.readme().text().lines().toList();
    String firstScreen = String.join("\n", lines.subList(0, 44)) + "\n";

    assertThat(lines).hasSizeLessThanOrEqualTo(200);
    assertThat(Markdown.of(firstScreen).blocks())
        .extracting("language")
        .containsExactly("java", "xml", "properties", "shell", "shell");
    assertThat(Markdown.of(firstScreen).blocks("xml"))
        .singleElement()
        .asString()
        .contains("<artifactId>sambahooks</artifactId>");
  }

  @ParameterizedTest
  @MethodSource("java")
  void in_java_with_imports_has_all_of_them(String block) {
    if (block.contains("import ")) {
      assertThat(block).startsWith("package com.example;\n\nimport ");
    }
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
  void in_xml_is_well_formed_and_has_the_versions_of_the_build(String block) throws Exception {
    String document = block.replaceFirst("^<\\?xml[^>]*>", "");
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<snippet>" + document + "</snippet>"))))
        .isNotNull();
    if (!block.startsWith("<server>")) {
      assertThat(Versions.in(block)).isNotEmpty();
    }
    assertThat(Versions.ofArtifactsOfTheBuild()).containsAll(Versions.in(block));
  }

  @Test
  void in_xml_is_a_whole_project_whose_plugins_all_have_a_version() {
    String project =
        xml().stream().filter(block -> block.startsWith("<?xml")).findFirst().orElseThrow();

    assertThat(project).contains("<packaging>war</packaging>", "<artifactId>maven-war-plugin<");
    assertThat(Stream.of(project.split("<plugin>", -1)).skip(1))
        .isNotEmpty()
        .allSatisfy(plugin -> assertThat(plugin).contains("<version>"));
    assertThat(Versions.in(project)).hasSize(project.split("<version>", -1).length - 1);
  }

  @Test
  void for_gradle_has_the_versions_of_the_build() {
    assertThat(Pages.blocks("kotlin"))
        .singleElement()
        .satisfies(
            block ->
                assertThat(Versions.ofArtifactsOfTheBuild())
                    .containsAll(Versions.coordinates(block))
                    .hasSizeGreaterThan(Versions.coordinates(block).size()));
  }

  @Test
  void in_a_sentence_has_the_versions_of_the_build() {
    List<String> coordinates =
        Pages.readmeAndGuide().stream()
            .flatMap(page -> Markdown.read(page).spans().stream())
            .filter(span -> span.matches("[a-z][\\w.-]+:[\\w.-]+:[\\w.-]+"))
            .toList();

    assertThat(coordinates).hasSizeGreaterThan(3);
    assertThat(Versions.ofArtifactsOfTheBuild()).containsAll(coordinates);
  }

  @Test
  void for_liberty_has_the_features_that_the_acceptance_suite_has() {
    String tested = Pages.read(Pages.ROOT.resolve("acceptance/liberty/server.xml"));
    String shown =
        xml().stream().filter(block -> block.startsWith("<server>")).findFirst().orElseThrow();

    assertThat(shown).contains("<feature>mpConfig-3.1</feature>");
    assertThat(Pages.guide("servers").text()).contains("`webProfile-10.0`");
    assertThat(tested)
        .contains("<feature>webProfile-10.0</feature>", "<feature>mpConfig-3.1</feature>");
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
        .allSatisfy(
            name -> assertThat(Pages.guide("events").text()).contains("| `" + text(name) + "` |"));
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
    return Stream.of("example", "first-webhook")
        .flatMap(page -> Pages.guide(page).blocks("shell").stream())
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
    return text.replaceFirst("(?m)^package [\\w.]+;$", "").replaceAll("\\s+", "");
  }
}
