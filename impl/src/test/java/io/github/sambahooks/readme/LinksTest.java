package io.github.sambahooks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Markdown;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Links in the documentation")
class LinksTest {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  static List<Path> pages() {
    return Pages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void lead_to_a_file_and_to_a_heading(Path page) {
    for (String link : Markdown.read(page).links()) {
      if (link.matches("https?:.*")) {
        assertWellFormed(link);
      } else {
        assertThat(leadsSomewhere(page, link)).as("%s in %s", link, page).isTrue();
      }
    }
  }

  @Test
  void are_found_by_this_test() {
    assertThat(Pages.readme().links())
        .contains("docs/guide/servers.md#quarkus", "SECURITY.md", "http://127.0.0.1:8080/")
        .hasSizeGreaterThan(20);
    assertThat(Pages.guide("first-webhook").links())
        .contains("example.md", "servers.md", "../../README.md#answers");
    assertThat(Pages.guide("questions").links())
        .contains("#what-does-the-block-in-the-log-at-the-start-mean");
    assertThat(Pages.guide("first-webhook").anchors()).contains("4-send-it-a-delivery");
  }

  @Test
  void lead_from_the_table_of_contents_to_every_page_of_the_guide() {
    assertThat(Pages.guide("README").links())
        .containsAll(
            Pages.files("docs/guide", ".md").stream()
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.equals("README.md"))
                .toList());
  }

  private static void assertWellFormed(String link) {
    URI uri = URI.create(link);
    assertThat(uri.getHost()).as(link).isNotNull();
    assertThat(uri.getScheme())
        .as(link)
        .isEqualTo(LOOPBACK.contains(uri.getHost()) ? "http" : "https");
  }

  private static boolean leadsSomewhere(Path page, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    return Files.exists(target)
        && (hash < 0 || Markdown.read(target).anchors().contains(link.substring(hash + 1)));
  }
}
