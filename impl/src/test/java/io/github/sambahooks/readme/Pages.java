package io.github.sambahooks.readme;

import io.github.sambahooks.testsupport.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's pages, and the files that they speak of. */
final class Pages {

  /** The folder that the pages' paths begin in. */
  static final Path ROOT = Path.of("..");

  private Pages() {}

  static Markdown readme() {
    return Markdown.read(ROOT.resolve("README.md"));
  }

  /** Returns a page of the guide. */
  static Markdown guide(String name) {
    return Markdown.read(ROOT.resolve("docs/guide").resolve(name + ".md"));
  }

  /** Returns the README and the pages of the guide. */
  static List<Path> readmeAndGuide() {
    return Stream.concat(Stream.of(ROOT.resolve("README.md")), files("docs/guide", ".md").stream())
        .toList();
  }

  /** Returns the fenced blocks of the README and the guide in a language. */
  static List<String> blocks(String language) {
    return readmeAndGuide().stream()
        .flatMap(page -> Markdown.read(page).blocks(language).stream())
        .toList();
  }

  /** Returns every page that is checked, but the issues' and pull requests' templates. */
  static List<Path> all() {
    return Stream.concat(
            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                .map(ROOT::resolve),
            files("docs", ".md").stream())
        .toList();
  }

  /** Returns the files below a folder whose names end so, without what builds have made. */
  static List<Path> files(String folder, String end) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
