package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tests that check the README")
class ClaimsTest {

  private static final Pattern TEST = Pattern.compile("\\b(\\w+(?:Test|IT))(?:\\.(\\w+))?");

  private static final List<Path> SOURCES =
      Stream.of("api", "impl", "testing", "example-war", "acceptance")
          .flatMap(module -> Pages.files(module, ".java").stream())
          .toList();

  @Test
  void exist() {
    List<MatchResult> tests =
        Markdown.read(Pages.ROOT.resolve("docs/readme-claims.md")).table("claim", "tests").stream()
            .flatMap(row -> TEST.matcher(row.get("tests")).results())
            .toList();

    assertThat(tests).hasSizeGreaterThan(60);
    assertThat(tests)
        .filteredOn(test -> !exists(test.group(1), test.group(2)))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  private static boolean exists(String type, String method) {
    return SOURCES.stream()
        .filter(file -> file.endsWith(type + ".java"))
        .anyMatch(file -> method == null || Pages.read(file).contains("void " + method + "("));
  }
}
