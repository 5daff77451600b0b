package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Markdown;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends the request that the guide sends to the example, and compares the answers with those shown.
 */
@DisplayName("The guide's delivery to the example")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.REST)
class ReadmeExampleIT {

  private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']+)'");
  private static final Pattern BODY = Pattern.compile("-d '(.*)'", Pattern.DOTALL);
  private static final Pattern GET = Pattern.compile("`curl (http://127\\.0\\.0\\.1:8080/\\S+)`");

  private final Markdown guide =
      Markdown.read(Path.of(System.getProperty("readme")).resolveSibling("docs/guide/example.md"));

  @Deployment(testable = false)
  static WebArchive example() {
    return Wars.example();
  }

  @Test
  void is_answered_and_shown_as_documented() throws Exception {
    HttpResponse<String> answer = Server.send(delivery());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();

    List<String> paths = GET.matcher(guide.text()).results().map(it -> path(it.group(1))).toList();
    List<String> shown = guide.blocks("json");
    assertThat(shown).hasSameSizeAs(paths).isNotEmpty();
    for (int i = 0; i < paths.size(); i++) {
      assertThat(array(Server.get(paths.get(i)))).as(paths.get(i)).isEqualTo(array(shown.get(i)));
    }
  }

  /** Returns the request of the first curl command. */
  private HttpRequest.Builder delivery() {
    String command =
        guide.blocks("shell").stream()
            .filter(block -> block.startsWith("curl"))
            .findFirst()
            .orElseThrow();
    String url = command.split("\\s+")[2];
    HttpRequest.Builder request = Server.request(path(url));
    HEADER.matcher(command).results().forEach(it -> request.header(it.group(1), it.group(2)));
    return request.POST(
        BodyPublishers.ofString(
            BODY.matcher(command).results().findFirst().map(it -> it.group(1)).orElseThrow()));
  }

  private static String path(String url) {
    return URI.create(url).getPath();
  }

  private static JsonArray array(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray();
    }
  }
}
