package io.github.sambahooks.testing.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("@SambaHooksTest")
class WeldRequirementTest {

  @Test
  void names_weld_junit5_if_it_is_missing() throws Exception {
    assertThat(launch("weld-"))
        .contains("succeeded: 0")
        .contains("ExtensionConfigurationException: @SambaHooksTest needs a CDI container")
        .contains("add org.jboss.weld:weld-junit5 with scope test");
  }

  @Test
  void runs_if_nothing_is_missing() throws Exception {
    assertThat(launch("nothing")).isEqualTo("succeeded: 1");
  }

  private static String launch(String missing) throws Exception {
    String classPath =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().contains(missing))
            .collect(Collectors.joining(File.pathSeparator));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Launch.class.getName(),
                ExampleWithoutWeld.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), UTF_8).strip();

    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return printed;
  }
}
