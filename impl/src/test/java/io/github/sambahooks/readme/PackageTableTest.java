package io.github.sambahooks.readme;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testsupport.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of packages in CONTRIBUTING.md")
class PackageTableTest {

  private static final String ROOT = "src/main/java/io/github/sambahooks";
  private static final Pattern USED =
      Pattern.compile("\\bio\\.github\\.sambahooks\\.([a-z]+)\\.(?:[a-z]+\\.)*[A-Z]");
  private static final Pattern ROW = Pattern.compile("(?:api|impl)/, ([a-z]+)");

  @Test
  void has_every_package_of_api_and_impl_each_above_those_that_it_uses() {
    List<String> table = table();
    Map<String, TreeSet<String>> upwards = new TreeMap<>();
    used()
        .forEach(
            (name, used) ->
                upwards.put(
                    name,
                    used.stream()
                        .filter(other -> table.indexOf(other) < table.indexOf(name))
                        .collect(toCollection(TreeSet::new))));
    upwards.values().removeIf(TreeSet::isEmpty);

    assertThat(upwards).isEmpty();
    assertThat(used().keySet()).containsExactlyInAnyOrderElementsOf(table);
  }

  /** Returns the packages in the table, from top to bottom. */
  private static List<String> table() {
    return Markdown.read(Pages.ROOT.resolve("CONTRIBUTING.md"))
        .table("folder, package", "what")
        .stream()
        .map(row -> ROW.matcher(row.get("folder, package")))
        .filter(row -> row.matches())
        .map(row -> row.group(1))
        .toList();
  }

  private static Map<String, TreeSet<String>> used() {
    Map<String, TreeSet<String>> used = used("api");
    used.putAll(used("impl"));
    return used;
  }

  /** Returns for each package of a module the others that it uses. */
  private static Map<String, TreeSet<String>> used(String module) {
    Map<String, TreeSet<String>> used = new TreeMap<>();
    Path root = Pages.ROOT.resolve(module).resolve(ROOT);
    for (Path file : Pages.files(module + "/" + ROOT, ".java")) {
      String name = root.relativize(file).getName(0).toString();
      others(file, name).forEach(used.computeIfAbsent(name, key -> new TreeSet<>())::add);
    }
    return used;
  }

  private static Stream<String> others(Path file, String name) {
    return USED.matcher(Pages.read(file).replaceAll("(?s)/\\*.*?\\*/", ""))
        .results()
        .map(it -> it.group(1))
        .filter(other -> !other.equals(name));
  }
}
