package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the README requires")
class RequirementsTest {

  private final String readme = Pages.readme().text();
  private final String pom = Pages.read(Pages.ROOT.resolve("pom.xml"));

  @Test
  void is_what_the_build_compiles_for_and_enforces() {
    String java = property("maven.compiler.release");
    String maven = property("version.maven");

    assertThat(readme)
        .contains("Requirements: Java " + java + " or newer")
        .contains("JDK " + java + " and Maven " + maven.replaceAll("\\.0$", "") + " or newer");
    assertThat(Pages.guide("first-webhook").text())
        .contains(
            "JDK " + java + " or newer and Maven " + maven.replaceAll("\\.0$", "") + " or newer",
            "<maven.compiler.release>" + java + "<");
    assertThat(pom)
        .contains("<version>[" + java + ",)</version>", "<version>[${version.maven},)</version>");
  }

  @Test
  void is_what_the_library_is_compiled_against() {
    // Servlet 6.0, CDI 4.0, JSON-P 2.1 and JSON-B 3.0 are those of Jakarta EE 10
    assertThat(property("version.servlet")).startsWith("6.0");
    assertThat(property("version.cdi")).startsWith("4.0");
    assertThat(property("version.json")).startsWith("2.1");
    assertThat(property("version.json-binding")).startsWith("3.0");
    assertThat(property("version.microprofile-config")).startsWith("3.");
    assertThat(readme.replaceAll("\\s+", " "))
        .contains("Jakarta EE 10 or 11", "MicroProfile Config 3.");
  }

  private String property(String name) {
    Matcher value =
        Pattern.compile("<%1$s>(.*)</%1$s>".formatted(Pattern.quote(name))).matcher(pom);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }
}
