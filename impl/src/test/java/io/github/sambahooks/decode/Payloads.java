package io.github.sambahooks.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample payloads: one file for each event name. */
final class Payloads {

  private static final Path FOLDER =
      Path.of("../testing/src/main/resources/io/github/sambahooks/testing/payloads");

  private Payloads() {}

  static String read(String eventType) {
    try {
      return Files.readString(FOLDER.resolve(eventType + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
