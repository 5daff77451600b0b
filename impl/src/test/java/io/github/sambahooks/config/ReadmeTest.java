package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The README")
class ReadmeTest {

  @ParameterizedTest
  @EnumSource(ConfigKey.class)
  void says_of_every_key_what_the_code_says(ConfigKey key) throws Exception {
    String defaultValue = key.defaultValue() == null ? "none" : key.defaultValue();

    assertThat(rows())
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("| %s | %s".formatted(key.key(), defaultValue))
                    .endsWith("| %s | %s |".formatted(key.meaning(), key.environmentName())));
  }

  @Test
  void has_a_row_for_no_other_key() throws Exception {
    assertThat(rows().filter(row -> row.startsWith("| sambahooks.")))
        .hasSize(ConfigKey.values().length);
  }

  @Test
  void has_a_row_for_every_event() throws Exception {
    for (String name : payloads()) {
      assertThat(rows()).as(name).anyMatch(row -> row.startsWith("| " + name + " | "));
    }
  }

  private static Stream<String> rows() throws Exception {
    return Files.readString(Path.of("../README.md")).replace("`", "").lines();
  }

  private static List<String> payloads() throws Exception {
    try (var files =
        Files.list(
            Path.of("../testing/src/main/resources/io/github/sambahooks/testing/payloads"))) {
      return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
    }
  }
}
