package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.testsupport.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Commands in the documentation")
class CommandsTest {

  private static final Pattern MAVEN = Pattern.compile("(?:^|\\s)(mvn\\s[^`]*)");
  private static final Set<String> PHASES = Set.of("clean", "test", "package", "verify", "install");
  private static final Set<String> FLAGS = Set.of("-am", "-B", "-ntp", "-q");

  static List<Path> pages() {
    return Pages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void of_maven_name_modules_plugins_servers_and_properties_that_exist(Path page) {
    mavenCommands(Markdown.read(page)).forEach(CommandsTest::check);
  }

  @Test
  void of_maven_are_found_by_this_test() {
    assertThat(mavenCommands(Pages.readme()))
        .contains("mvn -Prun", "mvn verify", "mvn verify -Dserver=NAME");
    assertThat(mavenCommands(Pages.guide("first-webhook")))
        .contains(
            "mvn install -DskipTests -pl testing/junit,testing/sender -am",
            "mvn package wildfly:run");
  }

  @Test
  void of_the_acceptance_suite_can_name_each_server_of_the_table_and_there_are_no_others() {
    Matcher known =
        Pattern.compile("<regex>default\\|all\\|(.*)</regex>")
            .matcher(Pages.read(Pages.ROOT.resolve("acceptance/pom.xml")));

    assertThat(known.find()).isTrue();
    assertThat(servers().map(row -> row.get("NAME")))
        .containsExactlyInAnyOrder(known.group(1).split("\\|"));
  }

  @Test
  void of_the_acceptance_suite_run_the_versions_of_the_table_and_of_the_page_on_servers() {
    String page = Pages.guide("servers").text();
    servers()
        .forEach(
            row -> {
              assertThat(Versions.ofTheBuild()).contains(row.get("version"));
              assertThat(page).contains(row.get("version"));
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void of_a_file_run_one_that_is_there(Path page) {
    Markdown markdown = Markdown.read(page);
    Stream.concat(
            markdown.spans().stream(), markdown.blocks().stream().flatMap(it -> it.text().lines()))
        .filter(command -> command.matches("(\\.ci|acceptance|benchmarks)/[\\w-]+"))
        .forEach(command -> assertThat(Pages.ROOT.resolve(command)).isExecutable());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void name_only_environment_variables_and_keys_that_exist(Path page) {
    assertThat(found(page, "SAMBAHOOKS_[A-Z_]*[A-Z]"))
        .isSubsetOf(Stream.of(ConfigKey.values()).map(ConfigKey::environmentName).toList());
    assertThat(found(page, "(?<![.\\w/-])sambahooks\\.[a-z.-]*[a-z](?![.\\w]*\\*)"))
        .isSubsetOf(Stream.of(ConfigKey.values()).map(ConfigKey::key).toList());
  }

  @Test
  void that_the_example_s_page_is_told_are_on_it() {
    String prose = Pages.readme().text() + Pages.guide("example").text();
    String page = Pages.read(Pages.ROOT.resolve("example-war/src/main/webapp/index.html"));

    assertThat(prose)
        .contains("**Try it**, press *Play*", "`example.simulator`", "/api/events/stream");
    assertThat(page).contains(">Try it</h2>", ">Play</button>", "api/events/stream");
    assertThat(Pages.read(Pages.ROOT.resolve("example-war/pom.xml")))
        .contains(">-Dexample.simulator=true<");
  }

  private static Stream<Map<String, String>> servers() {
    return Pages.readme()
        .table("server", "version", "Jakarta EE", "JDK", "add to the WAR", "NAME")
        .stream();
  }

  private static List<String> found(Path page, String regex) {
    return Pattern.compile(regex)
        .matcher(Pages.read(page))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> mavenCommands(Markdown page) {
    return Stream.concat(page.spans().stream(), page.blocks("shell").stream())
        .flatMap(text -> MAVEN.matcher(text).results())
        .map(it -> it.group(1).strip())
        .toList();
  }

  private static void check(String command) {
    List<String> words = List.of(command.split("\\s+"));
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-pl")) {
        assertModules(words.get(++i), command);
      } else if (word.startsWith("-D")) {
        assertProperty(word.substring(2), command);
      } else if (word.startsWith("-P")) {
        assertThat(pom()).as(command).contains("<id>" + word.substring(2) + "</id>");
      } else if (word.contains(":")) {
        assertGoal(word.substring(0, word.indexOf(':')), command);
      } else {
        assertThat(FLAGS.contains(word) || PHASES.contains(word)).as(command).isTrue();
      }
    }
  }

  private static void assertModules(String modules, String command) {
    for (String module : modules.split(",")) {
      assertThat(Pages.ROOT.resolve(module).resolve("pom.xml")).as(command).exists();
    }
  }

  private static void assertGoal(String prefix, String command) {
    // the plugins of the project, and those of the reader's
    assertThat(pom() + Pages.blocks("xml"))
        .as(command)
        .containsAnyOf(
            "<artifactId>%s-maven-plugin<".formatted(prefix),
            "<artifactId>maven-%s-plugin<".formatted(prefix));
  }

  private static void assertProperty(String property, String command) {
    if (!property.equals("skipTests")) {
      assertThat(property).as(command).startsWith("server=");
      String server = property.substring("server=".length());
      assertThat(server.matches("NAME|all") || isServer(server)).as(command).isTrue();
    }
  }

  private static boolean isServer(String name) {
    return Pages.read(Pages.ROOT.resolve("acceptance/pom.xml")).contains("<id>" + name + "</id>");
  }

  private static String pom() {
    return Pages.read(Pages.ROOT.resolve("pom.xml"));
  }
}
