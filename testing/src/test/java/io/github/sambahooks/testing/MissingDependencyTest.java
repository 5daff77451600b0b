package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a JVM without certain jars on the class path. */
@DisplayName("A missing dependency is named:")
class MissingDependencyTest {

  private static final String ILLEGAL_STATE = "java.lang.IllegalStateException: ";

  @ParameterizedTest
  @ValueSource(strings = {"deliver", "bind"})
  void an_implementation_of_json_p(String action) throws Exception {
    assertThat(run(action, "parsson"))
        .isEqualTo(
            ILLEGAL_STATE
                + "No implementation of JSON-P is on the class path, so nothing can be delivered or"
                + " bound: add one with scope test, such as org.eclipse.parsson:parsson");
  }

  @Test
  void the_api_of_json_p() throws Exception {
    assertThat(run("deliver", "parsson", "jakarta.json-api"))
        .startsWith(ILLEGAL_STATE + "No implementation of JSON-P is on the class path");
    assertThat(run("decode", "parsson", "jakarta.json-api"))
        .isEqualTo(
            ILLEGAL_STATE
                + "The API of JSON-P is not on the class path, so no body can be decoded: add"
                + " jakarta.json:jakarta.json-api with scope test");
  }

  @Test
  void but_not_an_implementation_of_json_p_to_decode() throws Exception {
    assertThat(run("decode", "parsson")).isEqualTo("nothing");
  }

  @Test
  void a_cdi_container() throws Exception {
    for (List<String> missing :
        List.of(List.<String>of(), List.of("weld-"), List.of("weld-", "cdi-api"))) {
      assertThat(run("no container", missing.toArray(String[]::new)))
          .startsWith(ILLEGAL_STATE + "No CDI container is active")
          .contains("io.github.sambahooks:sambahooks-testing-junit", "org.jboss.weld:weld-junit5")
          .contains("@SambaHooksTest");
    }
  }

  @Test
  void an_implementation_of_microprofile_config_for_a_room() throws Exception {
    for (List<String> missing :
        List.of(List.of("smallrye-config"), List.of("smallrye-config", "microprofile-config"))) {
      assertThat(run("room", missing.toArray(String[]::new)))
          .startsWith(ILLEGAL_STATE + "No implementation of MicroProfile Config")
          .contains("io.smallrye.config:smallrye-config-core")
          .contains("Lobby.joined (sync, @InRoom(\"${rooms.lobby}\"))");
      assertThat(run("deliver", missing.toArray(String[]::new))).isEqualTo("nothing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bind", "own record"})
  void an_implementation_of_json_b_for_a_record_of_one_s_own(String action) throws Exception {
    assertThat(run(action, "yasson"))
        .startsWith(ILLEGAL_STATE + "No implementation of JSON-B is on the class path")
        .contains("MissingDependencyMain$Danced", "org.eclipse:yasson");
    assertThat(run(action, "yasson", "jakarta.json.bind"))
        .startsWith(ILLEGAL_STATE + "No implementation of JSON-B is on the class path");
  }

  @Test
  void but_not_an_implementation_of_json_b_unless_the_record_is_delivered() throws Exception {
    assertThat(run("own record not delivered", "yasson")).isEqualTo("nothing");
    assertThat(run("deliver", "yasson", "jakarta.json.bind")).isEqualTo("nothing");
  }

  @Test
  void but_none_to_create_deliveries() throws Exception {
    assertThat(run("create", "parsson", "jakarta.json", "yasson", "cdi-api", "weld-"))
        .startsWith("{\"eventType\":\"question_answered\"");
  }

  private static String run(String action, String... missing) throws Exception {
    String classPath =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(entry -> Stream.of(missing).noneMatch(fileName(entry)::contains))
            .collect(Collectors.joining(File.pathSeparator));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                MissingDependencyMain.class.getName(),
                action)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), UTF_8).strip();

    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return printed;
  }

  private static String fileName(String entry) {
    return Path.of(entry).getFileName().toString();
  }
}
