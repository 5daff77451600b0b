package io.github.sambahooks.readme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names of the code in the documentation")
class NamesTest {

  /** Types of Java and Jakarta EE, servers' terms, headers, and what readers may write. */
  private static final Set<String> FOREIGN_TYPES =
      Set.of(
          ("AddBeanClasses Allow AssertionError Authorization Bearer Basic Boolean Connector Content"
                  + " Deployed Helper Hooks IllegalArgumentException Impl Long Manager"
                  + " NoClassDefFoundError Object Observed Optional Retry Samba String Type Utils WWW")
              .split(" "));

  private static final Pattern TYPE = Pattern.compile("(?<![\\w.\"'/-])@?([A-Z][a-z]\\w+)");
  private static final Pattern METHOD = Pattern.compile("\\b([a-z]\\w+)\\(");
  private static final Pattern DECLARED_TYPE =
      Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w+)");
  private static final Pattern IMPORTED_TYPE =
      Pattern.compile(
          "^import (?:static )?(?:java|jakarta|org)\\.[\\w.]*?([A-Z]\\w+)", Pattern.MULTILINE);

  private static final List<String> SOURCES =
      Stream.of("api", "impl", "testing", "example-war", "acceptance")
          .flatMap(module -> Pages.files(module, ".java").stream())
          .filter(file -> !file.endsWith("NamesTest.java"))
          .map(Pages::read)
          .toList();

  private static final Set<String> TYPES =
      Stream.concat(names(DECLARED_TYPE, SOURCES.stream()), names(IMPORTED_TYPE, SOURCES.stream()))
          .collect(toSet());

  static List<Path> pages() {
    return Stream.concat(
            Pages.readmeAndGuide().stream(),
            Stream.of("SECURITY.md", "CONTRIBUTING.md").map(Pages.ROOT::resolve))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void are_names_of_types_that_exist(Path page) {
    assertThat(names(TYPE, code(page)))
        .filteredOn(name -> !TYPES.contains(name) && !FOREIGN_TYPES.contains(name))
        .isEmpty();
  }

  @Test
  void are_found_by_this_test() {
    assertThat(names(TYPE, pages().stream().flatMap(NamesTest::code)))
        .contains("ParticipantJoined", "WebhookEvent", "EventDecoder", "Deliveries")
        .hasSizeGreaterThan(150);
    assertThat(names(METHOD, pages().stream().flatMap(NamesTest::code)))
        .contains("participant", "deliveryId")
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void are_names_of_methods_that_exist(Path page) {
    assertThat(names(METHOD, code(page)))
        .filteredOn(
            name -> SOURCES.stream().noneMatch(it -> it.matches("(?s).*\\b" + name + "\\(.*")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void are_names_of_files_and_folders_that_exist(Path page) {
    assertThat(
            code(page)
                .filter(
                    it -> it.matches("(docs|api|impl|testing|acceptance|example-war)/[\\w./-]*")))
        .allSatisfy(it -> assertThat(Pages.ROOT.resolve(it)).exists());
  }

  private static Stream<String> code(Path page) {
    return Markdown.read(page).spans().stream().filter(span -> !span.contains("mvn "));
  }

  private static Stream<String> names(Pattern pattern, Stream<String> texts) {
    return texts.flatMap(text -> pattern.matcher(text).results()).map(it -> it.group(1));
  }
}
