package io.github.sambahooks.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;

import io.github.sambahooks.benchmarks.Attendance;
import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.byhand.EmptyServlet;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.start.WebhookInitializer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Creates the WARs for WildFly. */
final class Wars {

  private static final Pattern CLASS_NAME = Pattern.compile("io/github/sambahooks/[\\w/$]+");

  private final Path folder;

  Wars(Path folder) {
    this.folder = folder;
  }

  /** Creates a WAR like the example: it contains both jars and an observer. */
  Path library() throws IOException {
    Path file = folder.resolve("library.war");
    try (WarFile war = new WarFile(file)) {
      war.beans()
          .configuration()
          .classes(LibraryObserver.class, Attendance.class)
          .jarOf(WebhookEvent.class)
          .jarOf(WebhookInitializer.class);
    }
    return file;
  }

  /** Creates a WAR with the empty servlet, which is a bean archive too. */
  Path empty() throws IOException {
    Path file = folder.resolve("empty.war");
    try (WarFile war = new WarFile(file)) {
      war.beans().classes(EmptyServlet.class);
    }
    return file;
  }

  /**
   * Creates the example without the library, and without the simulator, which needs it. The
   * observers remain, and the classes of the API that they refer to become classes of the
   * application. Nothing fires an event.
   */
  Path exampleWithoutLibrary(Path example) throws IOException {
    Path file = folder.resolve("example-without.war");
    Path api = WarFile.jar(WebhookEvent.class);
    Set<String> referredTo = referredTo(WarFile.read(example, Wars::remains), api);
    try (WarFile war = new WarFile(file)) {
      war.filesOf(example, "", Wars::remains)
          .filesOf(api, "WEB-INF/classes/", referredTo::contains);
    }
    return file;
  }

  private static boolean remains(String name) {
    return !name.startsWith("WEB-INF/lib/sambahooks") && !name.contains("/example/simulator/");
  }

  /** Returns the class files of an archive that some classes refer to, directly or not. */
  private static Set<String> referredTo(Map<String, byte[]> classes, Path archive)
      throws IOException {
    Map<String, byte[]> candidates = WarFile.read(archive, name -> name.endsWith(".class"));
    Set<String> found = new HashSet<>();
    Collection<byte[]> next = classes.values();
    while (!next.isEmpty()) {
      Set<String> added =
          next.stream()
              .flatMap(Wars::namesIn)
              .filter(candidates::containsKey)
              .filter(found::add)
              .collect(toSet());
      next = added.stream().map(candidates::get).toList();
    }
    return found;
  }

  /** Returns the names of the library's classes in a class file, which has them as text. */
  private static Stream<String> namesIn(byte[] classFile) {
    return CLASS_NAME
        .matcher(new String(classFile, ISO_8859_1))
        .results()
        .map(MatchResult::group)
        .map(name -> name + ".class");
  }
}
