package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A decision")
class DecisionsTest {

  private static final Pattern NUMBER = Pattern.compile("\\d{4}");
  private static final Pattern HEAD =
      Pattern.compile(
          "# (\\d+)\\. [^\\n]+\\n\\n"
              + "Status: (?:(accepted)|superseded by (\\d{4})"
              + "|accepted, in part superseded by (\\d{4}(?: and \\d{4})*))\\n\\n[^\\n]");

  static List<Path> decisions() {
    return Pages.files("docs/decisions", ".md");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void has_its_number_and_a_status_below_its_title(Path decision) {
    Matcher head = HEAD.matcher(Pages.read(decision));

    assertThat(head.lookingAt()).isTrue();
    assertThat(Integer.parseInt(head.group(1))).isEqualTo(Integer.parseInt(number(decision)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void is_superseded_by_a_later_one_that_exists(Path decision) {
    String status = Pages.read(decision).lines().skip(2).findFirst().orElseThrow();
    List<String> existing = decisions().stream().map(DecisionsTest::number).toList();

    assertThat(NUMBER.matcher(status).results().map(MatchResult::group))
        .isSubsetOf(existing)
        .allSatisfy(later -> assertThat(later).isGreaterThan(number(decision)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void has_forty_lines_at_most(Path decision) {
    assertThat(Pages.read(decision).lines().count()).isLessThanOrEqualTo(40);
  }

  @Test
  void is_found_by_this_test() {
    assertThat(decisions()).hasSizeGreaterThan(15);
  }

  private static String number(Path decision) {
    return decision.getFileName().toString().substring(0, 4);
  }
}
