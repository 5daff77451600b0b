package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.user.AttendanceMain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A main method")
class MainTest {

  @Test
  void delivers_to_the_observers_in_a_container_that_it_starts() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AttendanceMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed =
        new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).isZero();
    assertThat(printed).isEqualTo("[Ada]");
  }
}
