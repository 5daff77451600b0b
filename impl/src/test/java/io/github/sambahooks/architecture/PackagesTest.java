package io.github.sambahooks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packages")
class PackagesTest {

  private static final JavaClasses API = read("../api/target/classes");
  private static final JavaClasses IMPL = read("target/classes");
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .importPaths(Path.of("../api/target/classes"), Path.of("target/classes"));

  @Test
  void are_in_no_import_cycle() {
    slices().matching("io.github.sambahooks.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void of_the_two_jars_have_different_names() {
    assertThat(names(API)).isNotEmpty().doesNotContainAnyElementsOf(names(IMPL));
  }

  @Test
  void that_decode_know_neither_cdi_nor_servlets() {
    noClasses()
        .that()
        .resideInAnyPackage("..json..", "..decode..", "..bind..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.servlet..", "jakarta.enterprise.event..", "..http..", "..start..")
        .check(ALL);
  }

  @Test
  void other_than_the_start_do_not_know_the_start() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..start..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..sambahooks.start..")
        .check(IMPL);
  }

  @Test
  void depend_on_nothing_but_what_the_server_brings() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "javax..",
            "jakarta..",
            "org.eclipse.microprofile..",
            "io.github.sambahooks..")
        .check(ALL);
  }

  private static Set<String> names(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackageName).collect(toSet());
  }

  private static JavaClasses read(String folder) {
    return new ClassFileImporter().importPath(Path.of(folder));
  }
}
