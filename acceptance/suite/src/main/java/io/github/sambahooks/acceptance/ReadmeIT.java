package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compares the README's table of servers with the server that this suite runs on. */
@DisplayName("The README's table of servers")
@ExtendWith(ArquillianExtension.class)
class ReadmeIT {

  private static final Pattern ROW =
      Pattern.compile("\\| \\[[^|]*(?:\\|[^|]*){4}\\| `([^`]+)` \\|");
  private static final Pattern SERVERS = Pattern.compile("<regex>default\\|all\\|(.*)</regex>");

  @Deployment(testable = false)
  static WebArchive probe() {
    return Wars.probe("readme", Map.of("sambahooks.allow-unauthenticated", "true"));
  }

  @Test
  void has_a_row_for_every_server_that_the_build_knows() throws Exception {
    Path readme = Path.of(System.getProperty("readme"));
    Matcher servers =
        SERVERS.matcher(Files.readString(readme.resolveSibling("acceptance/pom.xml")));

    assertThat(servers.find()).isTrue();
    assertThat(
            Files.readString(readme)
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1)))
        .containsExactlyInAnyOrder(servers.group(1).split("\\|"));
  }

  @Test
  void has_this_server_in_this_version_on_this_jdk() throws Exception {
    assertThat(Server.log()).contains(System.getProperty("server.version").replace(".Final", ""));

    Matcher row =
        Pattern.compile(
                "\\| \\[%s]\\(docs/guide/servers\\.md#[a-z-]+\\) \\| %s \\| 1[01] \\| (\\d\\d) \\| [^|]+ \\| `%s` \\|"
                    .formatted(
                        quoted("server.name"), quoted("server.version"), quoted("server.id")))
            .matcher(Files.readString(Path.of(System.getProperty("readme"))));
    assertThat(row.find()).as("README.md has the row %s", row.pattern()).isTrue();

    String jdk = Server.get(Server.context("readme") + "/about").lines().findFirst().orElseThrow();
    assumeTrue(
        row.group(1).equals(jdk),
        "JDK %s is not what the row says of this server: %s".formatted(jdk, row.group()));
  }

  private static String quoted(String property) {
    return Pattern.quote(System.getProperty(property));
  }
}
